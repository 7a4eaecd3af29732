"""How fast a register is read: 200,000 rows of an XLSX file, to checked rows, in bounded memory."""

import json
import multiprocessing
import resource
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

import xlsxwriter  # type: ignore[import-untyped]  # it has none

from webapp.register.columns_rules import find_columns
from webapp.register.identity_rules import make_identity
from webapp.register.reading import open_table
from webapp.register.tally_rules import tally_rows

ROWS = 200_000
TITLES = (
    "工业路街道城乡居民社会养老保险调查摸底人口底册",
    "填报单位:工业路派出所    2012年4月20日",
)
HEADINGS = (
    "序号",
    "村(社区)",
    "组(楼院)",
    "户编号",
    "门牌号",
    "户主姓名",
    "姓名",
    "与户主关系",
    "性别",
    "出生日期",
    "公民身份号码",
    "户口性质",
    "联系电话",
    "备注",
)
SURNAMES, GIVEN = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨", "国建海花秀英兰志强军红霞生燕梅春"
RELATIONS = ("户主", "配偶", "子", "女")
FIRST_BIRTH = date(1930, 1, 1)
DAYS = 30_000
GROUP_ROWS = 400


def make_row(index: int) -> tuple[object, ...]:
    """Return one person of a household of four; numbers are distinct, serials 998 and 999."""
    household, member = divmod(index, 4)
    day, is_man = index % DAYS, index // DAYS % 2
    born_on = FIRST_BIRTH + timedelta(days=day)
    number = make_identity(f"41010{1 + index // (2 * DAYS)}", born_on, "999" if is_man else "998")
    group = index // GROUP_ROWS
    return (
        index + 1,
        f"第{group // 8 + 1}村",
        f"{group % 8 + 1}组",
        f"{household + 1:05}",
        f"{household % 100 + 1}号",
        _name(household * 4),
        _name(index),
        RELATIONS[member],
        "男" if is_man else "女",
        born_on,
        number,
        "农业" if household % 3 else "非农业",
        f"139{index:08}" if member == 0 else None,
        None,
    )


def _name(index: int) -> str:
    return SURNAMES[index % 16] + GIVEN[index // 16 % 16] + GIVEN[index // 256 % 16]


def write_file(path: Path, rows: int) -> None:
    """Write a register of the sample's shape."""
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet = book.add_worksheet("人口底册")
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    for number, title in enumerate(TITLES):
        sheet.write(number, 0, title)
    sheet.write_row(2, 0, HEADINGS)
    for index in range(rows):
        for column, cell in enumerate(make_row(index)):
            if isinstance(cell, date):
                sheet.write_datetime(index + 3, column, cell, day)
            elif cell is not None:
                sheet.write(index + 3, column, cell)
    book.close()


def read_file(path: Path) -> dict[str, float]:
    """Read all rows; say rows/s and the peak memory of this process and of the reader's."""
    started = time.perf_counter()
    with open_table(path.name, path) as table:
        opened = time.perf_counter()
        tally = tally_rows(table.read(find_columns(table.head)))
    seconds = time.perf_counter() - started
    own, child = (
        resource.getrusage(who).ru_maxrss / 1024
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return {
        "register_rows": tally.persons,
        "register_households": tally.households,
        "register_oddities": sum(tally.kinds.values()),
        "register_open_s": round(opened - started, 2),
        "register_read_rows_per_s": round(tally.persons / seconds),
        "register_read_peak_mb": round(own + child),
    }


def run(rows: int = ROWS) -> dict[str, float]:
    """Make a file and read it in a fresh process, so that the memory measured is the reading's."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "register.xlsx"
        write_file(path, rows)
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            return pool.apply(read_file, (path,))


if __name__ == "__main__":
    print(json.dumps(run(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)))
