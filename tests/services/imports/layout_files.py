"""Small lists as other programs write them: exact headers, made-up people."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Final


def table(headers: Sequence[str], *rows: Mapping[str, str], mark: str = ",") -> str:
    """Return a list as text; each row names the columns that it fills."""
    for row in rows:
        assert set(row) <= set(headers), set(row) - set(headers)
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=mark, lineterminator="\r\n")
    writer.writerow(headers)
    writer.writerows([row.get(header, "") for header in headers] for row in rows)
    return stream.getvalue()


def _numbered(name: str, count: int, *parts: str) -> list[str]:
    return [f"{name} {number} - {part}" for number in range(1, count + 1) for part in parts]


_ADDRESS: Final = ("Formatted", "Street", "City", "PO Box", "Region", "Postal Code", "Country", "Extended Address")

GOOGLE: Final = table(
    [
        *("First Name", "Middle Name", "Last Name", "Phonetic First Name", "Phonetic Middle Name"),
        *("Phonetic Last Name", "Name Prefix", "Name Suffix", "Nickname", "File As", "Organization Name"),
        *("Organization Title", "Organization Department", "Birthday", "Notes", "Photo", "Labels"),
        *_numbered("E-mail", 2, "Label", "Value"),
        *_numbered("Phone", 2, "Label", "Value"),
        *_numbered("Address", 2, "Label", *_ADDRESS),
        *_numbered("Relation", 1, "Label", "Value"),
        *_numbered("Website", 2, "Label", "Value"),
        *_numbered("Event", 1, "Label", "Value"),
        *_numbered("Custom Field", 4, "Label", "Value"),
    ],
    {
        "First Name": "Mina",
        "Middle Name": "Rose",
        "Last Name": "Okafor",
        "Phonetic First Name": "Mee-na",
        "Nickname": "Minnie",
        "File As": "Okafor, Mina",
        "Organization Name": "Studio Kite",
        "Organization Title": "Director",
        "Birthday": "1991-04-03",
        "Notes": "Met in Lisbon,\nlikes tea",
        "Photo": "https://lh3.googleusercontent.com/contacts/abc",
        "Labels": "Creators ::: Beauty ::: * myContacts",
        "E-mail 1 - Label": "* Work",
        "E-mail 1 - Value": "mina@kite.example ::: desk@kite.example",
        "E-mail 2 - Label": "Home",
        "E-mail 2 - Value": "mina@home.example",
        "Phone 1 - Label": "Mobile",
        "Phone 1 - Value": "+82 10-1234-5678 ::: +82 10-8765-4321",
        "Phone 2 - Label": "Work Fax",
        "Phone 2 - Value": "+82 2-345-6789",
        "Address 1 - Label": "* Home",
        "Address 1 - Formatted": "12 Elm St\nSeoul 04524\nKR",
        "Address 1 - Street": "12 Elm St",
        "Address 1 - City": "Seoul",
        "Address 1 - Postal Code": "04524",
        "Address 1 - Country": "KR",
        "Address 2 - Label": "Work",
        "Address 2 - Street": "7 Quay",
        "Address 2 - City": "Busan",
        "Address 2 - PO Box": "88",
        "Address 2 - Region": "Yeongdo",
        "Address 2 - Postal Code": "49000",
        "Address 2 - Country": "South Korea",
        "Relation 1 - Label": "Manager",
        "Relation 1 - Value": "Lee Han",
        "Website 1 - Label": "Profile",
        "Website 1 - Value": "https://www.instagram.com/mina.okafor/",
        "Website 2 - Label": "Blog",
        "Website 2 - Value": "https://mina.example/about",
        "Event 1 - Label": "Anniversary",
        "Event 1 - Value": "2015-06-01",
        "Custom Field 1 - Label": "TikTok",
        "Custom Field 1 - Value": "@mina.moves",
        "Custom Field 2 - Label": "Shoe size",
        "Custom Field 2 - Value": "39",
        "Custom Field 3 - Label": "Do not contact",
        "Custom Field 3 - Value": "2026-01-31: asked us to stop",
        "Custom Field 4 - Label": "Other",
        "Custom Field 4 - Value": "c/o Kite",
    },
    {"Labels": "* myContacts", "Phone 1 - Value": "010 222 3333"},
    {"Organization Name": "Harbour Cafe", "Phone 1 - Label": "* ", "Phone 1 - Value": "+44 20 7946 0958"},
    {
        "First Name": "민지",
        "Last Name": "김",
        "Birthday": "--03-12",
        "E-mail 1 - Label": "* ",
        "E-mail 1 - Value": "m@x.kr",
    },
)

GOOGLE_OLD: Final = table(
    [
        *("Name", "Given Name", "Additional Name", "Family Name", "Yomi Name", "Given Name Yomi"),
        *("Additional Name Yomi", "Family Name Yomi", "Name Prefix", "Name Suffix", "Initials", "Nickname"),
        *("Short Name", "Maiden Name", "Birthday", "Gender", "Location", "Billing Information"),
        *("Directory Server", "Mileage", "Occupation", "Hobby", "Sensitivity", "Priority", "Subject", "Notes"),
        *("Language", "Photo", "Group Membership"),
        *_numbered("E-mail", 2, "Type", "Value"),
        *_numbered("IM", 1, "Type", "Service", "Value"),
        *_numbered("Phone", 1, "Type", "Value"),
        *_numbered("Address", 1, "Type", *_ADDRESS),
        *("Organization 1 - Type", "Organization 1 - Name", "Organization 1 - Yomi Name", "Organization 1 - Title"),
        *("Organization 1 - Department", "Organization 1 - Symbol", "Organization 1 - Location"),
        "Organization 1 - Job Description",
        *_numbered("Website", 1, "Type", "Value"),
    ],
    {
        "Name": "Jonas Weber",
        "Given Name": "Jonas",
        "Family Name": "Weber",
        "Nickname": "Joe",
        "Birthday": "1988-12-24",
        "Gender": "male",
        "Sensitivity": "normal",
        "Priority": "high",
        "Notes": "vegan",
        "Language": "de",
        "Group Membership": "* My Contacts ::: Food ::: Berlin",
        "E-mail 1 - Type": "* ",
        "E-mail 1 - Value": "jonas@weber.example",
        "E-mail 2 - Type": "Work",
        "E-mail 2 - Value": "office@weber.example",
        "IM 1 - Type": "Other",
        "IM 1 - Service": "Skype",
        "IM 1 - Value": "jonas.w",
        "Phone 1 - Type": "Home",
        "Phone 1 - Value": "+49 30 901820",
        "Address 1 - Type": "Home",
        "Address 1 - Formatted": "Allee 3\nBerlin 10115\nDE",
        "Address 1 - Street": "Allee 3",
        "Address 1 - City": "Berlin",
        "Address 1 - Postal Code": "10115",
        "Address 1 - Country": "DE",
        "Organization 1 - Name": "Weber Media",
        "Organization 1 - Title": "Host",
        "Website 1 - Type": "Profile",
        "Website 1 - Value": "https://www.youtube.com/@jonaskocht ::: http://www.tiktok.com/@jonas.k",
    },
)

_OUTLOOK: Final = (
    *("First Name", "Middle Name", "Last Name", "Title", "Suffix", "Initials", "Web Page", "Gender", "Birthday"),
    *("Anniversary", "Location", "Language", "Internet Free Busy", "Notes", "E-mail Address", "E-mail 2 Address"),
    *("E-mail 3 Address", "Primary Phone", "Home Phone", "Home Phone 2", "Mobile Phone", "Pager", "Home Fax"),
    *("Home Address", "Home Street", "Home Street 2", "Home Street 3", "Home Address PO Box", "Home City"),
    *("Home State", "Home Postal Code", "Home Country", "Spouse", "Children", "Manager's Name", "Assistant's Name"),
    *("Referred By", "Company Main Phone", "Business Phone", "Business Phone 2", "Business Fax", "Assistant's Phone"),
    *("Company", "Job Title", "Department", "Office Location", "Organizational ID Number", "Profession", "Account"),
    *("Business Address", "Business Street", "Business Street 2", "Business Street 3", "Business Address PO Box"),
    *("Business City", "Business State", "Business Postal Code", "Business Country", "Other Phone", "Other Fax"),
    *("Other Address", "Other Street", "Other Street 2", "Other Street 3", "Other Address PO Box", "Other City"),
    *("Other State", "Other Postal Code", "Other Country", "Callback", "Car Phone", "ISDN", "Radio Phone"),
    *("TTY/TDD Phone", "Telex", "User 1", "User 2", "User 3", "User 4", "Keywords", "Mileage", "Hobby"),
    *("Billing Information", "Directory Server", "Sensitivity", "Priority", "Private", "Categories"),
)

OUTLOOK: Final = table(
    _OUTLOOK,
    {
        "First Name": "Ana",
        "Middle Name": "Lucia",
        "Last Name": "Ruiz",
        "Title": "Ms.",
        "Web Page": "https://www.instagram.com/ana.ruiz",
        "Birthday": "3/4/1990",
        "Anniversary": "0/0/00",
        "Language": "es",
        "Notes": "likes\nsurfing",
        "E-mail Address": "ana@ruiz.example",
        "E-mail 2 Address": "ana@work.example",
        "E-mail 3 Address": "ana@third.example",
        "Home Phone": "+34 911 23 45 67",
        "Mobile Phone": "+34 612 34 56 78",
        "Business Phone": "+34 933 22 11 00",
        "Business Fax": "+34 933 22 11 01",
        "Home Street": "Calle Mayor 1",
        "Home Street 2": "2º B",
        "Home City": "Madrid",
        "Home Postal Code": "28013",
        "Home Country": "Spain",
        "Manager's Name": "Paz Gil",
        "Referred By": "Tom Birch",
        "Company": "Sol Media",
        "Job Title": "Host",
        "Business Street": "Rambla 9",
        "Business City": "Barcelona",
        "Business State": "Catalonia",
        "Business Postal Code": "08002",
        "Business Country": "Spain",
        "Sensitivity": "Normal",
        "Priority": "Normal",
        "Private": "False",
        "Categories": "Travel;Food, drinks",
        "User 1": "https://www.tiktok.com/@ana.r",
    },
    {"First Name": "Bo", "Last Name": "Lind", "Birthday": "0/0/00", "E-mail Address": "bo@lind.example"},
)

OUTLOOK_REGION: Final = table(
    [
        *("Title", "First Name", "Middle Name", "Last Name", "Suffix", "Company", "Department", "Job Title"),
        *("Business Street", "Business Street 2", "Business Street 3", "Business City", "Business State"),
        *("Business Postal Code", "Business Country/Region", "Home Street", "Home Street 2", "Home Street 3"),
        *("Home City", "Home State", "Home Postal Code", "Home Country/Region", "Other Street", "Other Street 2"),
        *("Other Street 3", "Other City", "Other State", "Other Postal Code", "Other Country/Region"),
        *("Assistant's Phone", "Business Fax", "Business Phone", "Business Phone 2", "Callback", "Car Phone"),
        *("Company Main Phone", "Home Fax", "Home Phone", "Home Phone 2", "ISDN", "Mobile Phone", "Other Fax"),
        *("Other Phone", "Pager", "Primary Phone", "Radio Phone", "TTY/TDD Phone", "Telex", "Account"),
        *("Anniversary", "Assistant's Name", "Billing Information", "Birthday", "Business Address PO Box"),
        *("Categories", "Children", "Directory Server", "E-mail Address", "E-mail Type", "E-mail Display Name"),
        *("E-mail 2 Address", "E-mail 2 Type", "E-mail 2 Display Name", "E-mail 3 Address", "E-mail 3 Type"),
        *("E-mail 3 Display Name", "Gender", "Government ID Number", "Hobby", "Home Address PO Box", "Initials"),
        *("Internet Free Busy", "Keywords", "Language", "Location", "Manager's Name", "Mileage", "Notes"),
        *("Office Location", "Organizational ID Number", "Other Address PO Box", "Priority", "Private", "Profession"),
        *("Referred By", "Sensitivity", "Spouse", "User 1", "User 2", "User 3", "User 4", "Web Page"),
    ],
    {
        "First Name": "Kai",
        "Last Name": "Stone",
        "Company": "Reef",
        "Other Street": "5 Bay Rd",
        "Other City": "Perth",
        "Other Country/Region": "Australia",
        "Mobile Phone": "+61 412 345 678",
        "Anniversary": "6/30/2012",
        "Birthday": "12/25/1985",
        "Categories": "Surf",
        "E-mail Address": "kai@reef.example",
        "E-mail Type": "SMTP",
        "E-mail Display Name": "Kai Stone (kai@reef.example)",
        "Gender": "Unspecified",
        "Priority": "Normal",
        "Private": "False",
        "Sensitivity": "Normal",
        "User 1": "VIP",
    },
)

HUBSPOT: Final = table(
    [
        *("Record ID", "First Name", "Last Name", "Email", "Phone Number", "Lead Status", "Create Date"),
        *("Associated Company", "Country/Region", "City", "State/Region", "Postal Code", "Street Address"),
        *("Website URL", "Lifecycle Stage", "Job Title", "Last Activity Date", "Original Source", "Contact owner"),
        "Associated Company IDs",
    ],
    {
        "Record ID": "901",
        "First Name": "Gaëlle",
        "Last Name": "Perrin",
        "Email": "gaelle@perrin.example",
        "Phone Number": "+33 6 12 34 56 78",
        "Lead Status": "CONNECTED",
        "Create Date": "2024-03-12 09:14",
        "Associated Company": "Fromagerie Perrin",
        "Country/Region": "France",
        "City": "Annecy",
        "State/Region": "Savoie",
        "Postal Code": "74000",
        "Street Address": "2 Rue Royale",
        "Website URL": "https://www.tiktok.com/@gaelle.cuisine",
        "Lifecycle Stage": "Lead",
        "Job Title": "Buyer",
        "Original Source": "Offline Sources",
        "Contact owner": "me@corp.example",
        "Associated Company IDs": "123456",
    },
    {"Record ID": "902", "Email": "noname@x.example", "Lead Status": "New", "Create Date": "2024-03-13 09:14"},
)

LINKEDIN: Final = (
    "Notes:\n"
    '"When exporting your connection data, you may notice that some of the email addresses are missing. You will only '
    'see email addresses for connections who have allowed their connections to see or download their email address."\n'
    "\n"
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    'Sarah,"Lope, MBA",https://www.linkedin.com/in/sarah-lope,,Loper Ltd,"CEO, Founder",12 Mar 2024\n'
    "Tom,Birch,https://www.linkedin.com/in/tom-birch-1a2b3c,tom@birch.example,Birch & Co,Host,01 Jan 2023\n"
)

_THUNDERBIRD: Final = (
    *("First Name", "Last Name", "Display Name", "Nickname", "Primary Email", "Secondary Email", "Screen Name"),
    *("Work Phone", "Home Phone", "Fax Number", "Pager Number", "Mobile Number", "Home Address", "Home Address 2"),
    *("Home City", "Home State", "Home ZipCode", "Home Country", "Work Address", "Work Address 2", "Work City"),
    *("Work State", "Work ZipCode", "Work Country", "Job Title", "Department", "Organization", "Web Page 1"),
    *("Web Page 2", "Birth Year", "Birth Month", "Birth Day", "Custom 1", "Custom 2", "Custom 3", "Custom 4", "Notes"),
)
_RORY: Final = {
    "First Name": "Rory",
    "Last Name": "Hill",
    "Display Name": "Rory of the Hill",
    "Nickname": "Ro",
    "Primary Email": "rory@hill.example",
    "Secondary Email": "rory2@hill.example",
    "Screen Name": "rory-im",
    "Work Phone": "+44 1632 960001",
    "Home Phone": "+44 1632 960002",
    "Fax Number": "+44 1632 960003",
    "Mobile Number": "+44 7700 900123",
    "Home Address": "12 Lane",
    "Home Address 2": "Flat B",
    "Home City": "Bath",
    "Home Country": "UK",
    "Work Address": "1 Way",
    "Work City": "London",
    "Work Country": "UK",
    "Job Title": "Nurse",
    "Web Page 1": "https://www.instagram.com/rory.hill",
    "Web Page 2": "https://hill.example/me",
    "Birth Year": "1980",
    "Birth Month": "1",
    "Birth Day": "15",
    "Custom 1": "size M",
    "Notes": "a note",
}
THUNDERBIRD: Final = table(
    _THUNDERBIRD,
    {**_RORY, "Home State": "Somerset", "Home ZipCode": "BA1 1AA", "Organization": "Leadworth"},
    {"Display Name": "Amy", "Primary Email": "amy@x.example", "Birth Month": "3", "Birth Day": "12"},
)
_UK: Final = {
    "Home State": "Home County",
    "Home ZipCode": "Home Post Code",
    "Work State": "Work County",
    "Work ZipCode": "Work Post Code",
    "Organization": "Organisation",
}
THUNDERBIRD_UK: Final = table(
    [_UK.get(header, header) for header in _THUNDERBIRD],
    {**_RORY, "Home County": "Somerset", "Home Post Code": "BA1 1AA", "Organisation": "Leadworth"},
)

MAILCHIMP: Final = table(
    [
        *("Email Address", "First Name", "Last Name", "Address", "Phone Number", "Birthday", "MEMBER_RATING"),
        *("OPTIN_TIME", "OPTIN_IP", "CONFIRM_TIME", "CONFIRM_IP", "LATITUDE", "LONGITUDE", "GMTOFF", "DSTOFF"),
        *("TIMEZONE", "CC", "REGION", "LAST_CHANGED", "LEID", "EUID", "NOTES", "TAGS"),
    ],
    {
        "Email Address": "ida@berg.example",
        "First Name": "Ida",
        "Last Name": "Berg",
        "Address": "4 Fjord Rd  Bergen    5003  NO",
        "Phone Number": "+47 412 34 567",
        "Birthday": "05/17",
        "MEMBER_RATING": "4",
        "OPTIN_TIME": "2020-02-03 04:05:06",
        "OPTIN_IP": "203.0.113.9",
        "LATITUDE": "60.3900000",
        "TIMEZONE": "Europe/Oslo",
        "CC": "no",
        "REGION": "46",
        "LEID": "90498395",
        "EUID": "810826c56e",
        "NOTES": "wants samples",
        "TAGS": '"VIP","Blog, food"',
    },
    {"Email Address": "x@berg.example", "MEMBER_RATING": "2", "LEID": "90498396", "EUID": "810826c56f"},
    {"Email Address": "y@berg.example", "MEMBER_RATING": "2", "LEID": "90498397", "EUID": "810826c570"},
)

YAHOO: Final = table(
    [
        *("First", "Middle", "Last", "Nickname", "Email", "Category", "Distribution Lists", "Messenger ID", "Home"),
        *("Work", "Pager", "Fax", "Mobile", "Other", "Yahoo! Phone", "Primary", "Alternate Email 1"),
        *("Alternate Email 2", "Personal Website", "Business Website", "Title", "Company", "Work Address", "Work City"),
        *("Work State", "Work ZIP", "Work Country", "Home Address", "Home City", "Home State", "Home ZIP"),
        *("Home Country", "Birthday", "Anniversary", "Custom 1", "Custom 2", "Comments"),
    ],
    {
        "First": "Lena",
        "Last": "Park",
        "Email": "lena@park.example",
        "Category": "Food",
        "Home": "+1 202 555 0101",
        "Mobile": "+1 202 555 0102",
        "Alternate Email 1": "lena2@park.example",
        "Personal Website": "https://www.tiktok.com/@lena.park",
        "Company": "Park Inc",
        "Home Address": "9 Oak Ave",
        "Home City": "Austin",
        "Home State": "TX",
        "Home ZIP": "78701",
        "Home Country": "USA",
        "Birthday": "2/14/1992",
        "Comments": "nice",
    },
)

UPFLUENCE: Final = table(
    [
        *("influencer_id", "media_url", "profile_name", "first_name", "last_name", "phone_number", "email"),
        *("shipping_address.line1", "shipping_address.line2", "shipping_address.zipcode", "shipping_address.city"),
        *("shipping_address.state", "shipping_address.country_code", "offer"),
    ],
    {
        "influencer_id": "4711",
        "media_url": "https://www.instagram.com/noa.eats/",
        "profile_name": "Noa Eats",
        "first_name": "Noa",
        "last_name": "Levi",
        "phone_number": "+972 50-123-4567",
        "email": "noa@eats.example",
        "shipping_address.line1": "1 Dizengoff",
        "shipping_address.line2": "Apt 4",
        "shipping_address.zipcode": "6433222",
        "shipping_address.city": "Tel Aviv",
        "shipping_address.country_code": "IL",
        "offer": "10 percent",
    },
)

ASPIRE: Final = table(
    [
        *("email", "uid", "id", "instagram", "tiktok", "youtube", "pinterest", "address1", "address2", "city"),
        *("state", "postalcode", "country"),
    ],
    {
        "email": "zoe@x.example",
        "uid": "8f14e45fceea",
        "id": "1",
        "instagram": "zoe.tan",
        "tiktok": "zoetan",
        "youtube": "https://www.youtube.com/channel/UC1234567890abcdefghijkl",
        "address1": "3 Hill St",
        "address2": "#02-01",
        "city": "Singapore",
        "postalcode": "179103",
        "country": "Singapore",
    },
    {"email": "kit@x.example", "uid": "c9f0f895fb98", "id": "2", "instagram": "kit", "pinterest": "kitpins"},
)
