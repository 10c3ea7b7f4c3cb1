"""What the fields of a search and their coded values are called, in English, Korean and Arabic.

Names are apart by blanks; "_" is a blank inside one. The codes themselves need not be repeated.
"""

from __future__ import annotations

from typing import Final


def spelled(words: str) -> tuple[str, ...]:
    """Return the names of one entry."""
    return tuple(word.replace("_", " ") for word in words.split())


FIELDS: Final[dict[str, str]] = {
    "name": "names 이름 성명 الاسم اسم",
    "handle": "account username user 계정 아이디 핸들 معرّف المعرف حساب الحساب",
    "platform": "on network 플랫폼 المنصة منصة",
    "followers": "follower subscribers subs fans 팔로워 팔로워수 구독자 المتابعون متابعون متابعين",
    "views": "view average_views 조회수 조회 المشاهدات مشاهدات",
    "tier": "size 등급 الفئة فئة",
    "rate": "engagement er engagement_rate 참여율 참여 التفاعل تفاعل",
    "stage": "status relationship 단계 상태 المرحلة مرحلة",
    "tag": "tags label labels 태그 الوسوم وسم الوسم",
    "country": "nation 국가 나라 البلد بلد الدولة",
    "city": "town 도시 المدينة مدينة",
    "language": "languages lang speaks 언어 اللغة اللغات لغة",
    "zone": "timezone time_zone 시간대 المنطقة_الزمنية",
    "kind": "종류 النوع",
    "type": "influence influence_type 유형 نمط نوع_التأثير",
    "origin": "source found came_from 출처 경로 المصدر مصدر",
    "introduced": "introduced_by introducer referrer 소개 소개자 عرّفنا_به قدّمه",
    "last": "last_contact contacted touched 마지막 마지막_연락 연락 آخر آخر_تواصل تواصل",
    "silent": "silence silent_days quiet 침묵 무소식 무연락 صامت صمت",
    "turn": "ball 차례 الدور دور",
    "next": "next_step todo 다음 다음_할_일 할일 التالي الخطوة_التالية خطوة",
    "due": "due_date deadline until 기한 마감 예정 الموعد موعد الاستحقاق",
    "birthday": "birth_date born bday 생일 تاريخ_الميلاد ميلاد عيد_الميلاد",
    "created": "added 추가 추가일 등록 أضيف الإضافة",
    "updated": "changed edited modified 수정 수정일 변경 عدّل تعديل التحديث",
    "note": "notes text said 메모 노트 비고 ملاحظات ملاحظة",
    "email": "e-mail mail 이메일 메일 البريد بريد بريد_إلكتروني",
    "phone": "tel telephone mobile 전화 전화번호 휴대폰 الهاتف هاتف جوال",
    "messenger": "chat im 메신저 ماسنجر دردشة",
    "address": "shipping street 주소 배송지 العنوان عنوان",
    "rep": "representative agent manager agency 대리인 에이전트 매니저 소속사 الوكيل وكيل مدير وكالة",
    "channel": "via by 수단 연락_수단 채널 وسيلة القناة عبر",
    "campaign": "campaigns push 캠페인 حملة الحملة",
    "incident": "incidents 사건 حادثة واقعة",
    "reliability": "reliable trust 신뢰도 신뢰 الموثوقية موثوقية",
    "rhythm": "cadence interval 주기 간격 الإيقاع وتيرة",
    "cause": "causes charity 관심사 기부 공익 قضية القضايا",
    "affinity": "brand_affinity likes_us evidence 호감 브랜드_호감 ولاء الولاء_للعلامة",
    "file": "attachment files attachments 첨부 파일 مرفق ملف المرفقات",
    "id": "number no 번호 رقم",
    "has": "with 있음 보유 لديه له عنده",
    "is": "are 인 임 هو هي",
}
STAGES: Final[dict[str, str]] = {
    "discovered": "found 발굴 مكتشَف",
    "warming_up": "warming warm 관계_형성_중 تمهيد",
    "contacted": "연락함 تم_التواصل",
    "in_talks": "talks talking negotiating 협의_중 협의 قيد_التفاوض تفاوض",
    "partner": "partners 파트너 شريك",
    "ambassador": "ambassadors 앰배서더 홍보대사 سفير",
    "resting": "paused 휴식 쉼 متوقف_مؤقتًا",
    "ended": "end over 종료 끝 منتهٍ",
}
TIERS: Final[dict[str, str]] = {
    "nano": "나노 نانو",
    "micro": "마이크로 مايكرو",
    "mid": "middle 미드 중간 متوسط",
    "macro": "매크로 ماكرو",
    "mega": "메가 ميغا",
}
KINDS: Final[dict[str, str]] = {
    "person": "single 개인 شخص",
    "duo": "pair couple 듀오 ثنائي",
    "group": "band team 그룹 مجموعة",
    "channel": "brand 채널 قناة",
}
TYPES: Final[dict[str, str]] = {
    "aspirational": "star 동경형 동경 ملهم طموح",
    "authority": "expert 권위형 전문가 خبير مرجع",
    "peer": "friend 또래형 또래 نظير زميل",
}
ORIGINS: Final[dict[str, str]] = {
    "customer": "client 고객 عميل زبون",
    "advocate": "fan 지지자 مناصر",
    "unhappy_customer": "unhappy 불만_고객 عميل_غير_راضٍ",
    "industry_peer": "industry 업계 업계_동료 زميل_مهنة",
    "community": "커뮤니티 مجتمع",
    "referral": "referred 추천 إحالة",
    "inbound": "incoming 먼저_연락 وارد",
    "agency": "에이전시 소속사 وكالة",
    "event": "행사 فعالية",
    "search": "found 검색 بحث",
}
TURNS: Final[dict[str, str]] = {
    "ours": "our us we mine my me our_turn 우리 우리_차례 나 دورنا لنا",
    "theirs": "their them they their_turn 상대 상대_차례 دورهم لهم",
}
CHANNELS: Final[dict[str, str]] = {
    "email": "e-mail mail 이메일 메일 بريد بريد_إلكتروني",
    "dm": "direct_message dms 디엠 رسالة_مباشرة",
    "instagram_dm": "instagram ig 인스타그램_DM 인스타 إنستغرام",
    "kakaotalk": "kakao 카카오톡 카톡 كاكاو_توك",
    "whatsapp": "wa 왓츠앱 واتساب",
    "line": "라인 لاين",
    "call": "phone telephone 통화 전화 مكالمة",
    "meeting": "met meet 미팅 회의 اجتماع",
    "message": "text sms text_message 문자 رسالة رسالة_نصية",
    "comment": "댓글 تعليق",
    "gift": "present 선물 هدية",
    "event": "행사 فعالية",
    "note": "memo 메모 ملاحظة",
    "other": "기타 다른_수단 أخرى وسيلة_أخرى",
}
INCIDENTS: Final[dict[str, str]] = {
    "ghosted": "ghost ghosting no_answer 잠수 연락_두절 اختفى",
    "late": "delayed 지연 늦음 متأخر",
    "off_brief": "offbrief 브리프_위반 خارج_الموجز",
    "praise": "praised good kept 칭찬 مديح ثناء",
}
FLAGS: Final[dict[str, str]] = {
    "dnc": "do_not_contact blocked 연락_금지 عدم_التواصل",
    "relevant": "해당 ذو_صلة",
    "irrelevant": "not_relevant 해당_없음 غير_ذي_صلة",
    "losing": "losing_touch fading 멀어짐 소원 يبتعد فقدان_التواصل",
    "overdue": "late 기한_지남 지연 متأخر",
    "waiting": "waiting_for_answer 대기 답변_대기 بانتظار",
    "verified": "인증 인증됨 موثق",
    "preferred": "선호 مفضل",
    "new": "untouched never_contacted 신규 미연락 جديد",
}
NONE: Final = frozenset(
    spelled("none never empty no nothing unknown missing 없음 없다 미정 بلا فارغ لا_شيء لا_يوجد أبدا")
)
ANY: Final = frozenset(spelled("any some yes * 있음 모두 أي أيّ موجود"))
YES: Final = frozenset(spelled("yes true 1 y on 예 네 참 있음 نعم صحيح"))
NO: Final = frozenset(spelled("no false 0 n off 아니요 아니오 거짓 없음 لا خطأ"))
TODAY: Final = frozenset(spelled("today now 오늘 اليوم"))
YESTERDAY: Final = frozenset(spelled("yesterday 어제 أمس امس البارحة"))
TOMORROW: Final = frozenset(spelled("tomorrow 내일 غدا غدًا بكرة"))
OVERDUE: Final = frozenset(spelled("overdue late 지남 지난 기한_지남 연체 متأخر فات"))
DAY_UNITS: Final[dict[str, int]] = {
    word: days
    for days, words in (
        (1, "d day days 일 يوم أيام يوما يومًا ي"),
        (7, "w wk week weeks 주 주일 أسبوع أسابيع س"),
        (30, "m mo month months 달 개월 월 شهر أشهر شهور ش"),
        (365, "y yr year years 년 해 سنة سنوات عام"),
    )
    for word in words.split()
}
"""A month counts as 30 days and a year as 365, so that "less than a month ago" is the same length every month."""
