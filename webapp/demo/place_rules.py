"""The demo's places: for each plan a township, its groups, and the six people of the cards."""

from dataclasses import dataclass

from webapp.accounts.rules import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One plan's demo; `crew` are (name, village, groups), the first is the card's canvasser."""

    plan_key: str
    township: str
    area_code: str
    groups: tuple[tuple[str, str], ...]
    homes: int
    head_village: str
    names: dict[Role, str]
    crew: tuple[tuple[str, str, tuple[str, ...]], ...]


PLACES = (
    Place(
        plan_key="gongyelu-2012",
        township="工业路街道",
        area_code="410106",
        groups=(
            ("东柏村", "一组"),
            ("东柏村", "二组"),
            ("东柏村", "三组"),
            ("夏侯村", "一组"),
            ("夏侯村", "二组"),
            ("东路社区", "1号院"),
            ("东路社区", "2号院"),
            ("铝厂社区", "家属院"),
        ),
        homes=200,
        head_village="东柏村",
        names={
            Role.CANVASSER: "李春生",
            Role.HEAD: "王建国",
            Role.CLERK: "陈丽华",
            Role.AGENCY: "赵志强",
            Role.INSPECTOR: "周明亮",
            Role.TELLER: "孙晓红",
        },
        crew=(
            ("李春生", "东柏村", ("一组",)),
            ("刘桂兰", "东柏村", ("二组",)),
            ("高福贵", "夏侯村", ("一组", "二组")),
            ("韩雪梅", "东路社区", ("1号院", "2号院")),
        ),
    ),
    Place(
        plan_key="jinzhou",
        township="晋州镇",
        area_code="130183",
        groups=(("东里庄村", "一组"), ("东里庄村", "二组"), ("西关村", "一组")),
        homes=60,
        head_village="东里庄村",
        names={
            Role.CANVASSER: "郭玉梅",
            Role.HEAD: "马文刚",
            Role.CLERK: "田秀英",
            Role.AGENCY: "何海涛",
            Role.INSPECTOR: "宋立民",
            Role.TELLER: "梁巧云",
        },
        crew=(("郭玉梅", "东里庄村", ("一组",)), ("齐大勇", "西关村", ("一组",))),
    ),
    Place(
        plan_key="huangshan-2011",
        township="海阳镇",
        area_code="341022",
        groups=(("琅斯村", "一组"), ("琅斯村", "二组"), ("玉宁社区", "1号院")),
        homes=60,
        head_village="琅斯村",
        names={
            Role.CANVASSER: "汪金凤",
            Role.HEAD: "程德胜",
            Role.CLERK: "吴爱萍",
            Role.AGENCY: "胡景龙",
            Role.INSPECTOR: "朱保柱",
            Role.TELLER: "方素琴",
        },
        crew=(("汪金凤", "琅斯村", ("一组",)), ("许玉田", "玉宁社区", ("1号院",))),
    ),
)
