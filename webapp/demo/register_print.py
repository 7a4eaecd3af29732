"""The demo's register, as a police station would hand it over: a workbook with a title row."""

from collections.abc import Iterable
from io import BytesIO

from openpyxl import Workbook

from webapp.demo.village_rules import Home
from webapp.register.identity_rules import Sex

HEADINGS = (
    "序号", "村(社区)", "组(楼院)", "户编号", "门牌号", "户主姓名", "姓名", "与户主关系",
    "性别", "出生日期", "公民身份号码", "户口性质", "联系电话",
)  # fmt: skip


def print_register(homes: Iterable[Home], *, title: str) -> bytes:
    """Return the register of these households as XLSX."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("人口底册")
    sheet.append([title])
    sheet.append(HEADINGS)
    number = 0
    for home in homes:
        for member in home.members:
            number += 1
            sheet.append(
                [
                    number,
                    home.village,
                    home.group,
                    home.number,
                    home.door,
                    home.members[0].name,
                    member.name,
                    member.relation,
                    "男" if member.sex is Sex.MALE else "女",
                    member.born_on,
                    member.identity,
                    "农业" if home.is_rural else "非农业",
                    home.phone,
                ]
            )
    target = BytesIO()
    book.save(target)
    return target.getvalue()
