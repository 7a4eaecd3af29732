"""Benchmark the slip PDF: `python -m bench.slips` prints one JSON object."""

import json
import resource
from collections.abc import Iterator
from datetime import UTC, datetime
from time import perf_counter

from webapp.slips.code_rules import make_code, slip_url
from webapp.slips.print import Layout, SlipSheet, slips_pdf
from webapp.slips.reference_rules import grouped, mint_reference

SLIPS = 1_000
_AT = datetime(2012, 3, 8, 2, 0, tzinfo=UTC)
_SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜"
_GIVEN = "伟芳娜敏静秀英丽强磊军洋勇艳杰娟涛明超兰霞平刚桂䶮㛃𬭎𫖯"


def run() -> dict[str, float]:
    """Return slips per second in both layouts, their sizes and the peak memory in MB."""
    single, single_size = _timed("single")
    three_up, three_up_size = _timed("three_up")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "slips_single_per_s": round(single),
        "slips_three_up_per_s": round(three_up),
        "slips_single_mb": round(single_size / 1e6, 2),
        "slips_three_up_mb": round(three_up_size / 1e6, 2),
        "slips_peak_mb": round(peak),
    }


def sheets(count: int) -> Iterator[SlipSheet]:
    """Yield slips as a county has them: other people, other numbers, same labels."""
    for number in range(count):
        reference = mint_reference(7, number)
        code = make_code(reference, amount_fen=50_000, year=2012, key_number=7, key=bytes(32))
        yield SlipSheet(
            title="城乡居民社会养老保险缴费单",
            second_line="Payment slip, resident pension insurance",
            place="连山区化机街道",
            reference=grouped(reference),
            url=slip_url("https://bulou.example.cn", reference, code),
            name=f"{_SURNAMES[number % len(_SURNAMES)]}*{_GIVEN[number % len(_GIVEN)]}",
            identity=f"211402********{number % 10_000:04}",
            door=f"光明社区 {number % 12 + 1}组 {number % 60 + 1}号",
            year="2012年",
            kind="正常缴费",
            tier="500元档",
            amount="¥500.00",
            amount_capitals="人民币伍佰元整",
            payee="连山区城乡居民社会养老保险基金财政专户",
            banks="中国邮政储蓄银行各网点",
            pay_by="2012年5月31日前",
            subsidies=("政府另补 30 元：省 15 元，市 6 元，区 9 元",),
            bonus="按时缴费，街道另补助 50 元",
            notes=("档次不对请勿缴费，先找入户人员改。",),
            hotline="0429-12333",
            issued_by="入户员 李*",
            issued_on="2012年3月8日",
        )


def _timed(layout: Layout) -> tuple[float, int]:
    """Return the better of two rounds, font loading included, and the size of the file."""
    took, size = [], 0
    for _ in range(2):
        started = perf_counter()
        size = len(slips_pdf(sheets(SLIPS), layout=layout, created_at=_AT))
        took.append(perf_counter() - started)
    return SLIPS / min(took), size


if __name__ == "__main__":
    print(json.dumps(run()))
