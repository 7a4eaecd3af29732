"""Read how a person is related to the head of the household."""

import re
from functools import lru_cache

from webapp.register.value_rules import NOTHING, REMEMBERED, plain

HEAD = "0"
OTHER_RELATION = "8"

_RELATIONS = {  # GB/T 4761-2008, one digit
    "0": "户主 本人 本人或户主 户主本人 head self householder headofhousehold",
    "1": "配偶 妻 夫 妻子 丈夫 爱人 老伴 夫妻 老婆 老公 媳妇 夫人 spouse wife husband",
    "2": "子 儿 儿子 长子 大儿子 次子 二子 二儿子 三子 三儿子 四子 五子 六子 七子 "
    "独生子 独子 养子 继子 女婿 婿 上门女婿 长婿 幼子 小儿子 养子或继子 男 大子 非婚生子 "
    "之子 son soninlaw stepson",
    "3": "女 女儿 长女 大女儿 次女 二女 二女儿 三女 三女儿 四女 五女 六女 七女 "
    "独生女 独女 养女 继女 儿媳 儿媳妇 儿妻 长媳 次媳 三媳 大儿媳 二儿媳 幼女 小女儿 小女 "
    "养女或继女 大女 之女 daughter daughterinlaw",
    "4": "孙 孙子 孙女 孙子女 外孙 外孙子 外孙女 外孙子女 孙辈 长孙 次孙 长孙女 "
    "次孙女 孙媳 孙媳妇 孙女婿 外孙媳妇 外孙女婿 曾孙 曾孙子 曾孙女 外曾孙 外曾孙女 重孙 "
    "重孙子 重孙女 玄孙 孙儿 养孙 养孙子 养孙女 孙子或孙女 孙子孙女 孙子孙女外孙子外孙女 "
    "孙子孙女或外孙子外孙女 grandchild grandson granddaughter",
    "5": "父母 父 母 父亲 母亲 爸爸 妈妈 公公 婆婆 公婆 岳父 岳母 岳父母 继父 继母 "
    "养父 养母 养父母 生父 生母 家公 家婆 丈母娘 丈人 父母亲 parent father mother "
    "fatherinlaw motherinlaw",
    "6": "祖父母 祖父 祖母 爷爷 奶奶 外祖父 外祖母 外祖父母 姥爷 姥姥 外公 外婆 "
    "曾祖父 曾祖母 曾祖父母 太爷 祖父母或外祖父母 养祖父 养祖母 grandparent grandfather "
    "grandmother",
    "7": "兄弟姐妹 兄 弟 姐 妹 哥哥 弟弟 姐姐 妹妹 哥 兄弟 姐妹 长兄 胞兄 胞弟 "
    "胞姐 胞妹 嫂 嫂子 弟媳 弟妹 弟媳妇 姐夫 妹夫 大哥 二哥 大姐 二姐 brother sister "
    "sibling",
    "8": "其他 其它 其他亲属 非亲属 亲属 伯父 伯母 叔父 叔叔 婶母 婶婶 舅父 舅舅 "
    "舅母 姨父 姨母 姑父 姑母 姑姑 堂兄 堂弟 堂姐 堂妹 堂兄弟 堂姐妹 表兄 表弟 表姐 表妹 "
    "表兄弟 表姐妹 侄子 侄女 侄儿 侄 侄媳 侄孙 外甥 外甥女 内弟 内兄 内侄 小姑 小叔 保姆 "
    "寄居 寄养 集体户成员 干亲 妯娌 连襟 other relative nonrelative nephew niece uncle aunt "
    "cousin",
}
_RELATION_OF = {word: code for code, words in _RELATIONS.items() for word in words.split()}
_NOT_LETTERS = re.compile(r"[\W_]+")
_CODE = re.compile(r"\d\d?")
_NINETIES = "9"  # 90 to 99 of the two-digit code: more distant relatives, and none


@lru_cache(maxsize=REMEMBERED)
def read_relation(text: str) -> str | None:
    """Return the one-digit code of GB/T 4761; "" when nothing is said, None when unreadable.

    The first digit of a two-digit code (20 son, 38 daughter-in-law, 51 father) is that code.

    >>> read_relation("长子"), read_relation("儿媳"), read_relation("02"), read_relation("邻居")
    ('2', '3', '0', None)
    """
    said = _NOT_LETTERS.sub("", plain(text).casefold())
    if _CODE.fullmatch(said):
        return OTHER_RELATION if said[0] == _NINETIES else said[0]
    if said in NOTHING:
        return ""
    said = said.removeprefix("户主的").removeprefix("之") or said
    return _RELATION_OF.get(said) or _RELATION_OF.get(said.removesuffix("户主") or said)
