"""Exports of mailing and other programs, and templates of platforms, with their exact headers and people made up."""

from __future__ import annotations

from typing import Final

from tests.services.imports.layout_files import table

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
