"""Made-up lists with the very headers of trackers that solo managers keep, in English, Korean, Chinese and Arabic."""

from __future__ import annotations

from typing import Final

TRACKERS: Final = {
    "dm_tracker": (
        "Creator Name,TikTok Handle,Follower Count,Avg Likes Per Video,Avg Comments Per Video,Engagement Rate (%),"
        "Content Type,Last Post Date,Contact Status,DM Sent Date,Response Date,Notes,Priority,Promo Code,Code Uses,"
        "Games Played\n"
        "Jane Roe,@jane.roe,250K,8500,120,3.4,Gaming,2026-01-20,Not Contacted,,,likes puzzles,High,,,12\n"
        "Bob Poe,@bobpoe,12000,900,30,7.7,Gaming,2026-01-18,Responded - Interested,2026-01-05,2026-01-07,,"
        "Low,BOB10,3,\n"
        "Amy Loe,@amyloe,9000,700,20,8.0,Cosy,2026-01-02,Hot lead,2026-01-05,,,,,,\n"
    ),
    "outreach": (
        "Name,Email,Platform,Handle,Followers,Niche,Email Status,Email Sent Date,Response,Response Date,App Download,"
        "Download Date,Trial Status,Priority,Notes,Follow-up Date,Campaign\n"
        "Jane Roe,jane@example.com,Instagram,jane.roe,250000,Food,Sent,2026-01-05,Would love to try,2026-01-08,Yes,"
        "2026-01-09,Active,High,,2026-02-01,Spring launch\n"
        "Bob Poe,bob@example.com,TikTok,bobpoe,12000,Food,Sent,2026-01-05,Not interested,2026-01-06,,,,,,,"
        "Spring launch\n"
    ),
    "crm": (
        "Name,Platform,Handle,Followers,Tier,Engagement Rate,Niche,Email,Status,Outreach Date,Last Contact,"
        "Priority Score,Notes,Content Posted,Revenue Generated,Affiliate Link\n"
        "Jane Roe,Instagram,jane.roe,250000,Macro,3.1%,Food,jane@example.com,🎯 Target,2026-01-05,2026-01-05,9,,,,\n"
        "Bob Poe,TikTok,bobpoe,12000,Micro,6%,Food,bob@example.com,Posted,2026-01-05,2026-01-09,7,,1,$120,"
        "https://shop.example/r/bob\n"
    ),
    "pipeline": (
        "Influencer,Platform,Followers,Niche,Status,Est. Cost,Next Action\n"
        "Jane Roe,Instagram,250K,Food,Negotiating,$500,send brief\nBob Poe,TikTok,12K,Food,Paused,300 USD,\n"
    ),
    "priority": (
        "Creator,Tier,Platform,Stage,Last Contact,Notes\nJane Roe,A,Instagram,Contacted,2026-01-05,ask again\n"
        "Bob Poe,B,TikTok,Declined,2026-01-04,\n"
    ),
    "tab_1": (
        "name,handle,platform,follower count,engagement rate,location,niche,email,status\n"
        "Jane Roe,jane.roe,Instagram,250000,3%,Seoul,Food,jane@example.com,prospect\n"
        "Bob Poe,bobpoe,TikTok,12000,6%,Busan,Food,bob@example.com,active\n"
    ),
    "tab_2": (
        "creator name,campaign or product,agreed deliverables,deadline,content status,compensation type,amount,"
        "link to the posted content\n"
        'Jane Roe,Spring launch,"2 reels, 1 story",2026-03-01,pending,paid,$500,\n'
        "Bob Poe,Spring launch,1 TikTok video,2026-03-02,posted,gifted,,https://www.tiktok.com/@bobpoe/video/123\n"
        "Amy Loe,Summer,blog post,2026-03-02,submitted,commission,10%,\n"
    ),
    "tab_3": (
        "creator name,last contact date,next action needed,due date,notes\n"
        "Jane Roe,2026-01-05,send contract,2026-01-12,\nBob Poe,,call back,2026-01-13,\n"
    ),
    "tool_export": (
        "Full Name,Username,Platform,Category,Country,Followers,Engagement Rate,Email,Pipeline Status,Price Post\n"
        "Jane Roe,jane.roe,Instagram,Food,Korea,250000,3%,jane@example.com,In Talks,$400\n"
        "Bob Poe,bobpoe,TikTok,Food,Korea,12000,6%,bob@example.com,Booked,€150\n"
    ),
    "agency": (
        "Agency Name,Influencer Name,Platform,Category,进度\nSandbox,Jane Roe,Instagram,Food,已联系\n"
        "Sandbox,Bob Poe,TikTok,Food,已发布\n"
    ),
    "korean_dm": "nickname,profileUrl,productName\n민지로그,https://www.instagram.com/minji.log/,수분크림\n",
    "korean_base": (
        "이름,연락처,이메일,팔로워수,인스타그램,상태,활동분야,콘텐츠유형,크리에이터유형,희망보상\n"
        "김민지,010-1234-5678,minji@example.com,1.2만,minji.log,협의중,뷰티,릴스,마이크로,50만원\n"
        "박지은,010-2222-3333,jieun@example.com,3만,jieun.s,업로드 완료,푸드,스토리,마이크로,30만원\n"
    ),
    "korean_sheet": (
        "NO,닉네임,프로필,조회수 높은/낮은 영상,URL,분류,협업형태,카테고리,"
        "팔로워수,성함,성별,연락처,무조건,선정이유,비고,메일,단가\n"
        "1,민지로그,,,https://www.instagram.com/minji.log/,A,유가,뷰티,12000,김민지,여,010-1234-5678,,톤이 맞음,,"
        "minji@example.com,50만원\n"
        "2,지은쓰,,,https://www.instagram.com/jieun.s/,B,무가,푸드,30000,박지은,여,010-2222-3333,,,,jieun@example.com,\n"
    ),
    "korean_agency": (
        "이름,인스타그램,캠페인,상태,노출 제품,계약 조건,계약 기간,2차 활용 기간,"
        "단가(만원),업로드 링크,업로드일,지급 여부,지급일\n"
        "김민지,minji.log,봄 캠페인,업로드 완료,수분크림,릴스 1회,2026.01.01 ~ 2026.03.31,3개월,50,"
        "https://www.instagram.com/reel/abc/,2026-01-20,지급 완료,2026-01-31\n"
        "박지은,jieun.s,봄 캠페인,계약 완료,수분크림,,,,30,,,미지급,\n"
    ),
    "arabic": (
        "الاسم,المنصة,الحساب,الحملة,الحالة,المخرجات,حالة المحتوى,السعر,تاريخ الإرسال,"
        "تاريخ الرد,رابط المنشور,تاريخ النشر,"
        "كود الخصم,حالة الدفع\n"
        "سارة,انستغرام,sara.s,رمضان,تم الاتفاق,2 ريلز,قيد المراجعة,500 دولار,2026-01-05,2026-01-06,,,SARA10,غير مدفوع\n"
        "ليلى,تيك توك,laila.t,رمضان,مرفوض,,,,2026-01-05,2026-01-07,,,,\n"
    ),
}
