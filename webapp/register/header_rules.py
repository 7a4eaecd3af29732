"""What the headings of a register mean, however they are worded."""

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache

from webapp.problems import msgid


class Field(StrEnum):
    """What a column can hold."""

    TOWNSHIP = "township"
    VILLAGE = "village"
    GROUP = "group"
    HOUSEHOLD_NO = "household_no"
    DOOR = "door"
    HEAD_NAME = "head_name"
    NAME = "name"
    RELATION = "relation"
    SEX = "sex"
    BORN_ON = "born_on"
    IDENTITY = "identity"
    HUKOU_KIND = "hukou_kind"
    PHONE = "phone"
    NOTE = "note"
    ETHNIC = "ethnic"
    STUDENT = "student"
    SCHEME = "scheme"
    GROUPS = "groups"
    ADDRESS = "address"


LABELS = {
    Field.TOWNSHIP: msgid("Township"),
    Field.VILLAGE: msgid("Village or community"),
    Field.GROUP: msgid("Group or courtyard"),
    Field.HOUSEHOLD_NO: msgid("Household number"),
    Field.DOOR: msgid("Door number"),
    Field.HEAD_NAME: msgid("Head of household"),
    Field.NAME: msgid("Name"),
    Field.RELATION: msgid("Relation to the head"),
    Field.SEX: msgid("Sex"),
    Field.BORN_ON: msgid("Date of birth"),
    Field.IDENTITY: msgid("Identity number"),
    Field.HUKOU_KIND: msgid("Kind of household registration"),
    Field.PHONE: msgid("Telephone"),
    Field.NOTE: msgid("Note"),
    Field.ETHNIC: msgid("Ethnic group"),
    Field.STUDENT: msgid("At school"),
    Field.SCHEME: msgid("Insured already"),
    Field.GROUPS: msgid("Special groups"),
    Field.ADDRESS: msgid("Address"),
}

SYNONYMS = {
    Field.TOWNSHIP: "乡镇 街道 乡镇街道 镇街道 街道乡镇 镇 乡 所属乡镇 所在乡镇 乡镇名称 "
    "街道办事处 街道名称 办事处 镇街 township town",
    Field.VILLAGE: "村 社区 村社区 行政村 村委会 居委会 村居 村名 村名称 社区名称 村社区名称 "
    "行政村名称 所在村 所属村 所属社区 所在社区 村居委会 村民委员会 居民委员会 村居名称 "
    "所在村社区 所属村社区 village community villagecommunity villageorcommunity "
    "villagename",
    Field.GROUP: "组 小组 村组 村民组 村民小组 居民组 居民小组 楼院 组楼院 楼院组 院 小区 "
    "小区楼院 组别 组名 组名称 村民组楼院 楼院名称 小组名称 自然村 屯 队 生产队 所在组 "
    "所属组 网格 组院 自然村组 group groupname villagegroup courtyard grouporcourtyard team",
    Field.HOUSEHOLD_NO: "户编号 户号 户序号 户口编号 户口簿号 户口本号 户口簿编号 户口本编号 "
    "户口号 户籍号 户 家庭编号 家庭号 家庭户号 户口簿户号 户籍编号 householdno "
    "householdnumber household householdid hhno hhid hukouno familyno familynumber",
    Field.DOOR: "门牌 门牌号 门牌号码 门牌编号 门号 房号 房间号 门户号 楼号 楼栋 楼栋房号 "
    "楼栋门牌 栋号 户门牌 楼门号 室号 单元房号 楼栋单元 单元室 院号 door doorno doornumber "
    "houseno housenumber doorplate",
    Field.HEAD_NAME: "户主 户主姓名 户主名 户主名字 户主名称 家庭户主 家庭户主姓名 "
    "户主姓名全称 head headname headofhousehold householdhead nameofhead householdheadname "
    "headshousehold",
    Field.NAME: "姓名 名字 成员姓名 家庭成员 家庭成员姓名 人员姓名 居民姓名 参保人 "
    "参保人姓名 参保人员 参保人员姓名 本人姓名 被调查人姓名 人口姓名 户成员姓名 姓名全称 "
    "个人姓名 户内成员姓名 常住人口姓名 name fullname personname person member membername",
    Field.RELATION: "关系 与户主关系 与户主之关系 同户主关系 户主关系 家庭关系 与户主的关系 "
    "和户主关系 与本户户主关系 与家庭户主关系 成员关系 称谓 家庭称谓 与户主称谓 "
    "与户主关系称谓 家庭成员关系 relation relationship relationtohead relationshiptohead",
    Field.SEX: "性别 男女 sex gender",
    Field.BORN_ON: "出生日期 出生年月日 出生年月 出生 生日 出生时间 出生年份 出生日 "
    "dateofbirth birthdate birthday birth bornon born dob",
    Field.IDENTITY: "身份证 身份证号 身份证号码 公民身份号码 公民身份证号码 公民身份证号 "
    "居民身份证号 身份证件号 居民身份证号码 居民身份证 身份号码 证件号 证件号码 "
    "身份证件号码 有效证件号码 公民身份 身份证编号 公民身份证 18位身份证号 18位身份证号码 "
    "二代身份证号 二代身份证号码 社会保障号 社会保障号码 identity identitynumber identityno "
    "idnumber idno id idcard idcardno idcardnumber nationalid citizennumber citizenid",
    Field.HUKOU_KIND: "户口性质 户籍性质 户口类别 户口类型 户籍类别 户籍类型 户别 户性质 户口 "
    "户籍 农业非农业 农非 农业非农 户类型 户类别 户口种类 户籍种类 户籍 城镇农村 "
    "是否农业户口 人员户籍性质 hukou hukoukind hukoutype hukoustatus registrationtype "
    "householdregistration",
    Field.PHONE: "电话 手机 联系电话 电话号码 手机号 手机号码 联系方式 联系手机 联系号码 "
    "移动电话 固定电话 本人电话 联系人电话 家庭电话 联系电话手机 phone phoneno phonenumber "
    "telephone tel mobile mobileno mobilephone contact contactnumber cell",
    Field.NOTE: "备注 说明 附注 备考 其他说明 注 备注说明 note notes remark remarks "
    "comment comments",
    Field.ETHNIC: "民族 族别 民族成份 民族成分 ethnic ethnicity ethnicgroup nationality",
    Field.STUDENT: "学生 在校 在校生 在校学生 是否在校 是否学生 是否在校学生 是否在校生 "
    "是否在读 在读 就读学校 在校情况 就学情况 学校 是否就读 student isstudent atschool "
    "inschool school",
    Field.SCHEME: "已参加险种 参加险种 已参保险种 参保险种 参保情况 参保类型 参保类别 险种 "
    "已参保 已参加保险 参保状态 参加养老保险情况 养老保险参保情况 参保现状 已参加养老保险 "
    "已参加 已参加何种养老保险 scheme insurance insured insuredalready pensionscheme "
    "alreadyinsured currentscheme",
    Field.GROUPS: "特殊群体 特殊人群 特殊群体类别 特殊群体类型 特殊人群类别 人员类别 "
    "人群类别 特殊身份 身份类别 人员属性 人员类型 优抚类别 困难类别 困难群体 救助类别 "
    "特殊类别 特殊人员类别 群体类别 groups specialgroup specialgroups specialcategory "
    "category",
    Field.ADDRESS: "地址 住址 家庭住址 家庭地址 现住址 现居住地 居住地 居住地址 现居住地址 "
    "详细地址 户籍地址 户口所在地 户籍所在地 户籍地 常住地址 通讯地址 通信地址 居住地外出地 "
    "外出地 现居住地外出地 家庭详细地址 address homeaddress residence householdaddress "
    "livesat",
}
_EXACT = {word: name for name, words in SYNONYMS.items() for word in words.split()}

# Somebody else's name, number or date is not the person's, however like it is worded.
_NOT = re.compile(
    r"监护|父亲|母亲|配偶|代理|调查|填表|填报|审核|经办|曾用|领取人|继承|受益|开户|银行|账|组长|入户员|签"
)
_HEADS = re.compile(r"户主.*(证|号码|身份|性别|出生|电话|手机|民族)")
_PATTERNS = (
    (r"与.*户主.*关系|户主.*关系|关系$", Field.RELATION),
    (r"户主.*(姓名|名字)", Field.HEAD_NAME),
    (r"住址|地址|所在地|居住地", Field.ADDRESS),
    (r"身份证|公民.*号码|身份号|^证件号", Field.IDENTITY),
    (r"出生(日期|年月|时间|年份)|生日|dateofbirth", Field.BORN_ON),
    (r"电话|手机|联系方式|mobile|phone", Field.PHONE),
    (r"户(口|籍)(性质|类|种类)|农业.*非农", Field.HUKOU_KIND),
    (r"户(口簿|口本|口|籍)?(编号|序号|号)$", Field.HOUSEHOLD_NO),
    (r"门牌|房号", Field.DOOR),
    (r"(参保|参加|险种)", Field.SCHEME),
    (r"特殊(群体|人群|人员)|(人员|人群)类", Field.GROUPS),
    (r"在校|就读|在读", Field.STUDENT),
    (r"^性别|^gender|^sex", Field.SEX),
    (r"民族", Field.ETHNIC),
    (r"姓名", Field.NAME),
    (r"^(所在|所属|户籍)?(行政)?(村|社区|村居)(委会|居委会|名称|名)?$", Field.VILLAGE),
    (r"^(所在|所属)?(村民|居民)?(小组|组|楼院)(名称|名|号|别)?$", Field.GROUP),
    (r"备注|remark", Field.NOTE),
)
_COMPILED = tuple((re.compile(pattern), name) for pattern, name in _PATTERNS)
_BRACKETED = re.compile(r"[(\[{<【〔〖《「『].*?[)\]}>】〕〗》」』]")
_MARKS = re.compile(r"[\W_]+")


@lru_cache(maxsize=4096)
def name_field(heading: str) -> tuple[Field | None, int]:
    """Return the field a heading names, and how sure that is: 0 exact, 1 but for brackets, 2 like.

    >>> name_field("公民身份号码")[0], name_field("姓 名(必填)")[0], name_field("监护人姓名")[0]
    (<Field.IDENTITY: 'identity'>, <Field.NAME: 'name'>, None)
    """
    wide = unicodedata.normalize("NFKC", heading).casefold()
    whole = _MARKS.sub("", wide)
    bare = _MARKS.sub("", _BRACKETED.sub("", wide))
    for rank, text in enumerate((whole, bare)):
        if text in _EXACT:
            return _EXACT[text], rank
    if _NOT.search(whole) or _HEADS.search(whole):
        return None, 2
    likes = (name for pattern, name in _COMPILED if pattern.search(bare or whole))
    return next(likes, None), 2
