"""Countries by the names people type for them, for what depends on a country: how a telephone number is meant.

Where nobody has a name of a country here, it stays the text it is.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from irm.domain.text import fold

_NAMES: Final = {
    "AE": "United Arab Emirates, UAE, Emirates, الإمارات, 아랍에미리트, Vereinigte Arabische Emirate",
    "AR": "Argentina, ARG, 아르헨티나, الأرجنتين, Argentinien, Argentine",
    "AT": "Austria, AUT, Österreich, 오스트리아, النمسا, Autriche",
    "AU": "Australia, AUS, 호주, 오스트레일리아, أستراليا, Australien, Australie",
    "BD": "Bangladesh, BGD, বাংলাদেশ, 방글라데시",
    "BE": "Belgium, BEL, België, Belgique, Belgien, 벨기에, بلجيكا",
    "BG": "Bulgaria, BGR, България, Bulgarien, 불가리아",
    "BH": "Bahrain, BHR, البحرين, 바레인",
    "BR": "Brazil, BRA, Brasil, Brasilien, Brésil, 브라질, البرازيل",
    "CA": "Canada, CAN, Kanada, 캐나다, كندا, カナダ, 加拿大",
    "CH": "Switzerland, CHE, Schweiz, Suisse, Svizzera, 스위스, سويسرا",
    "CL": "Chile, CHL, 칠레",
    "CN": "China, CHN, 中国, 中國, 중국, الصين, PR China, Chine",
    "CO": "Colombia, COL, Kolumbien, Colombie, 콜롬비아",
    "CZ": "Czech Republic, Czechia, CZE, Česko, Česká republika, Tschechien, 체코",
    "DE": "Germany, DEU, Deutschland, Allemagne, Alemania, Alemanha, Germania, 독일, ألمانيا, 德国, Almanya, Германия",
    "DK": "Denmark, DNK, Danmark, Dänemark, Danemark, 덴마크",
    "DZ": "Algeria, DZA, Algérie, الجزائر, 알제리",
    "EC": "Ecuador, ECU, 에콰도르",
    "EG": "Egypt, EGY, مصر, Ägypten, Égypte, 이집트",
    "ES": "Spain, ESP, España, Spanien, Espagne, Espanha, Spagna, 스페인, إسبانيا, 西班牙",
    "FI": "Finland, FIN, Suomi, Finnland, Finlande, 핀란드",
    "FR": "France, FRA, Frankreich, Francia, França, 프랑스, فرنسا, フランス, 法国, Fransa, Франция",
    "GB": "United Kingdom, UK, GBR, Great Britain, Britain, England, Scotland, Wales, Northern Ireland, "
    "Großbritannien, Vereinigtes Königreich, Royaume-Uni, Reino Unido, 영국, المملكة المتحدة, 英国, İngiltere",
    "GH": "Ghana, GHA, 가나",
    "GR": "Greece, GRC, Ελλάδα, Griechenland, Grèce, Grecia, 그리스",
    "HK": "Hong Kong, HKG, 홍콩, 香港",
    "HU": "Hungary, HUN, Magyarország, Ungarn, 헝가리",
    "ID": "Indonesia, IDN, Indonesien, Indonésie, 인도네시아",
    "IE": "Ireland, IRL, Éire, Irland, Irlande, 아일랜드",
    "IL": "Israel, ISR, ישראל, 이스라엘",
    "IN": "India, IND, भारत, Indien, Inde, 인도, الهند",
    "IQ": "Iraq, IRQ, العراق, 이라크",
    "IT": "Italy, ITA, Italia, Italien, Italie, Itália, 이탈리아, إيطاليا, イタリア, 意大利",
    "JO": "Jordan, JOR, الأردن, Jordanien, 요르단",
    "JP": "Japan, JPN, 日本, 일본, اليابان, Japon, Japón",
    "KE": "Kenya, KEN, 케냐",
    "KR": "South Korea, Korea, KOR, Republic of Korea, Korea (South), 대한민국, 한국, 남한, كوريا الجنوبية, كوريا, "
    "Südkorea, Corée du Sud, Corea del Sur, 韓国, 韩国, Güney Kore, Южная Корея",
    "KW": "Kuwait, KWT, الكويت, 쿠웨이트",
    "KZ": "Kazakhstan, KAZ, Казахстан, Қазақстан, 카자흐스탄",
    "LB": "Lebanon, LBN, لبنان, Libanon, Liban, 레바논",
    "LK": "Sri Lanka, LKA, 스리랑카",
    "LU": "Luxembourg, LUX, Luxemburg, 룩셈부르크",
    "MA": "Morocco, MAR, المغرب, Maroc, Marokko, Marruecos, 모로코",
    "MX": "Mexico, MEX, México, Mexiko, Mexique, 멕시코",
    "MY": "Malaysia, MYS, 말레이시아",
    "NG": "Nigeria, NGA, 나이지리아",
    "NL": "Netherlands, The Netherlands, NLD, Holland, Nederland, Niederlande, Pays-Bas, 네덜란드, هولندا",
    "NO": "Norway, NOR, Norge, Norwegen, Norvège, 노르웨이",
    "NZ": "New Zealand, NZL, Neuseeland, 뉴질랜드",
    "OM": "Oman, OMN, عمان, سلطنة عمان, 오만",
    "PE": "Peru, PER, Perú, 페루",
    "PH": "Philippines, PHL, Pilipinas, Philippinen, 필리핀, الفلبين",
    "PK": "Pakistan, PAK, پاکستان, 파키스탄, باكستان",
    "PL": "Poland, POL, Polska, Polen, Pologne, Polonia, 폴란드",
    "PT": "Portugal, PRT, 포르투갈, البرتغال",
    "QA": "Qatar, QAT, قطر, Katar, 카타르",
    "RO": "Romania, ROU, România, Rumänien, Roumanie, 루마니아",
    "RS": "Serbia, SRB, Srbija, Србија, Serbien, 세르비아",
    "RU": "Russia, Russian Federation, RUS, Россия, Российская Федерация, Russland, Rusia, 러시아, روسيا",
    "SA": "Saudi Arabia, KSA, SAU, السعودية, المملكة العربية السعودية, Saudi-Arabien, 사우디아라비아, 사우디",
    "SE": "Sweden, SWE, Sverige, Schweden, Suède, Suecia, 스웨덴, السويد",
    "SG": "Singapore, SGP, Singapur, Singapour, 싱가포르, سنغافورة, 新加坡",
    "SK": "Slovakia, SVK, Slovensko, Slowakei, 슬로바키아",
    "SY": "Syria, SYR, سوريا, Syrien, 시리아",
    "TH": "Thailand, THA, ไทย, ประเทศไทย, 태국, تايلاند",
    "TN": "Tunisia, TUN, تونس, Tunisie, Tunesien, 튀니지",
    "TR": "Turkey, Türkiye, TUR, Türkei, Turquie, Turquía, 튀르키예, 터키, تركيا",
    "TW": "Taiwan, TWN, 台灣, 台湾, 臺灣, 대만, تايوان",
    "UA": "Ukraine, UKR, Україна, Украина, 우크라이나",
    "US": "United States, United States of America, USA, U.S.A., U.S., America, Vereinigte Staaten, États-Unis, "
    "Estados Unidos, EE. UU., Stati Uniti, 미국, الولايات المتحدة, أمريكا, アメリカ, 美国, ABD, США",
    "VE": "Venezuela, VEN, 베네수엘라",
    "VN": "Vietnam, Viet Nam, VNM, Việt Nam, 베트남, فيتنام",
    "YE": "Yemen, YEM, اليمن",
    "ZA": "South Africa, ZAF, Südafrika, Afrique du Sud, 남아프리카공화국, جنوب أفريقيا",
}
"""By ISO 3166: names in English, in the languages of the country, and in others lists are kept in."""
_BY_NAME: Final = {fold(name): code for code, names in _NAMES.items() for name in names.split(", ")}


@lru_cache(1_000)
def region_of(country: str) -> str:
    """Return the ISO 3166 code of a country as it was typed, "" where nobody knows it; any two letters are a code."""
    known = _BY_NAME.get(fold(country), "")
    return known or (country if len(country) == 2 and country.isascii() else "")
