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
