"""Invents households: the same seed gives the same people, and none of them exists.

Identity numbers carry the serials 998 and 999, which no living person has.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from webapp.register.identity_rules import Sex, make_identity

SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
MEN = "建国 志强 文刚 海涛 国庆 永生 大勇 春生 福贵 长林 明亮 小军 家栋 德胜 玉田 景龙 䶮 家和"
WOMEN = "秀英 桂兰 玉梅 春花 淑珍 凤霞 小红 丽华 巧云 爱萍 金凤 雪梅 翠萍 若㛃 美玲 红霞 素琴 雅琴"
GIVEN = {Sex.MALE: tuple(MEN.split()), Sex.FEMALE: tuple(WOMEN.split())}
HEAD, SPOUSE, SON, DAUGHTER, PARENT = "户主", "配偶", "子", "女", "父母"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One invented person as a register would list them; `identity` may be ""."""

    name: str
    relation: str
    sex: Sex
    born_on: date
    identity: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """One invented household."""

    village: str
    group: str
    number: str
    door: str
    is_rural: bool
    phone: str
    members: tuple[Member, ...]


def invent_homes(
    groups: tuple[tuple[str, str], ...], *, homes: int, area_code: str, on: date, seed: int
) -> Iterator[Home]:
    """Yield `homes` households, spread evenly over (village, group) pairs."""
    random = Random(seed)  # noqa: S311 -- a demo wants the same people every time
    used: set[str] = set()
    for index in range(homes):
        village, group = groups[index * len(groups) // homes]
        door = index - -(-(index * len(groups) // homes) * homes // len(groups))
        yield Home(
            village=village,
            group=group,
            number=f"{index + 1:04d}",
            door=f"{door + 1}号",
            is_rural=village.endswith("村"),
            phone=f"1390000{random.randrange(10_000):04d}",
            members=tuple(_members(random, area_code, on, used)),
        )


def _members(random: Random, area_code: str, on: date, used: set[str]) -> Iterator[Member]:
    surname = random.choice(SURNAMES)
    age = random.choice((28, 34, 38, 43, 47, 52, 55, 58, 63, 67, 72, 78))
    sex = random.choice((Sex.MALE, Sex.MALE, Sex.FEMALE))
    yield _member(random, surname, HEAD, sex, _birth(random, on, age), area_code, used)
    if random.random() < 0.8:  # noqa: PLR2004 -- most heads are married
        other = Sex.FEMALE if sex is Sex.MALE else Sex.MALE
        birth = _birth(random, on, age + random.randint(-4, 3))
        yield _member(random, random.choice(SURNAMES), SPOUSE, other, birth, area_code, used)
    for _ in range(random.choice((0, 1, 1, 2))):
        child = random.choice((Sex.MALE, Sex.FEMALE))
        relation = SON if child is Sex.MALE else DAUGHTER
        birth = _birth(random, on, max(1, age - random.randint(22, 30)))
        yield _member(random, surname, relation, child, birth, area_code, used)
    if age < 55 and random.random() < 0.3:  # noqa: PLR2004 -- some live with a parent
        parent = random.choice((Sex.MALE, Sex.FEMALE))
        birth = _birth(random, on, age + random.randint(22, 28))
        yield _member(random, surname, PARENT, parent, birth, area_code, used)


def _member(  # noqa: PLR0917 -- a private maker of one thing
    random: Random,
    surname: str,
    relation: str,
    sex: Sex,
    born_on: date,
    area_code: str,
    used: set[str],
) -> Member:
    serial = "999" if sex is Sex.MALE else "998"
    identity = make_identity(area_code, born_on, serial)
    while identity in used:
        born_on += timedelta(days=1)
        identity = make_identity(area_code, born_on, serial)
    used.add(identity)
    return Member(
        name=surname + random.choice(GIVEN[sex]),
        relation=relation,
        sex=sex,
        born_on=born_on,
        identity="" if random.random() < 0.01 else identity,  # noqa: PLR2004 -- a few have no card
    )


def _birth(random: Random, on: date, age: int) -> date:
    return on - timedelta(days=age * 365 + age // 4 + random.randrange(365))
