"""The floor that speed is measured against: reading files and running two plain scans over them, one for lines, one for words.

Both patterns are those that kehoach used when this floor was written down, and they stay as they are: a floor made of the patterns in
use would sink with each scan that is made faster, and the ratio to it would say that the tool had become slower.
"""

import re

LINES = re.compile(
    r"""
    ^[^\S\n]*+(?=\S)
    (?P<quote>(?:>[^\S\n]*+)*+)(?=\S)
    (?P<table>\|[^\S\n]*+)?+
    (?P<hashes>\#{1,6}(?=[^\S\n]))?+[^\S\n]*+
    (?P<open>(?:\*{1,3}(?=[^\s*])|_{1,3}(?=[^\s_]))?+)
    (?P<words>[^\n]*+)
    """,
    re.M | re.X,
)
# The words of dates and references, and digits; "~" stands for blanks.
WORDS = re.compile(
    (
        r"[BCDGHKLMNPQSTVXbcdghklmnpqstvxĐđ0-9](?<![^\W_].)(?:"
        r"B(?:(?<=[T]B)(?:))(?!\w)"
        r"|C(?:(?<=[B]C)(?:)|(?<=[Q]C)(?:))(?!\w)"
        r"|D(?:(?<=[H]D)(?:))(?!\w)"
        r"|G(?:(?<=[N]G)(?:HỊ~QUYẾT|HỊ~ĐỊNH|ÀY))(?!\w)"
        r"|H(?:(?<=[T]H)(?:ÔNG~BÁO|ÔNG~TRI|ÔNG~CÁO|ÔNG~TƯ|ÁNG)|(?<=[N]H)(?:IỆM~KỲ)|(?<=[P]H)(?:ÁP~LỆNH|ƯƠNG~ÁN)|(?<=[C]H)(?:ƯƠNG~TRÌNH"
        r"|IẾN~LƯỢC|Ỉ~THỊ)|(?<=[K]H)(?:))(?!\w)"
        r"|I(?:(?<=[G]I)(?:AI~ĐOẠN|ẤY~MỜI)|(?<=[Đ]I)(?:ỀU~LỆ)|(?<=[B]I)(?:ÊN~BẢN)|(?<=[H]I)(?:ẾN~PHÁP))(?!\w)"
        r"|L(?:(?<=[K]L)(?:))(?!\w)"
        r"|Q(?:(?<=[N]Q)(?:))(?!\w)"
        r"|T(?:(?<=[T]T)(?:r|)|(?<=[C]T)(?:r|))(?!\w)"
        r"|U(?:(?<=[Q]U)(?:YẾT~ĐỊNH|Y~HOẠCH|Y~ĐỊNH|Y~CHẾ|Ý)|(?<=[L]U)(?:ẬT))(?!\w)"
        r"|V(?:(?<=[C]V)(?:))(?!\w)"
        r"|a(?:(?<=[Ss]a)(?:u~đây~viết|u~đây~gọi))(?!\w)"
        r"|g(?:(?<=[Nn]g)(?:hị~quyết|hị~định|ày))(?!\w)"
        r"|h(?:(?<=[Tt]h)(?:áng~cuối~cùng~của~mỗi~quý|áng~cuối~cùng~của~quý|áng~cuối~của~quý|áng~cuối~mỗi~quý|áng~cuối~quý|áng~kế~tiếp"
        r"|áng~liền~kề|ời~hạn~cuối|ượng~tuần|áng~sau|ông~báo|ông~tri|ông~cáo|ông~tư|ứ~hai|ứ~Hai|ứ~năm|ứ~Năm|ứ~sáu|ứ~Sáu|ứ~bảy|ứ~Bảy|ứ~bẩy"
        r"|ứ~ba|ứ~Ba|ứ~tư|ứ~Tư|áng|ứ~2|ứ~3|ứ~4|ứ~5|ứ~6|ứ~7)|(?<=[Cc]h)(?:ương~trình|iến~lược|ậm~nhất|ủ~nhật|ủ~Nhật|ỉ~thị)"
        r"|(?<=[Kk]h)(?:ông~muộn~hơn|ông~chậm~quá|ông~chậm~hơn|ông~quá)|(?<=[Nn]h)(?:iệm~kỳ)|(?<=[Pp]h)(?:áp~lệnh|ương~án))(?!\w)"
        r"|i(?:(?<=[Gg]i)(?:ai~đoạn|ấy~mời|ữa)|(?<=[Đđ]i)(?:ều~lệ)|(?<=[Bb]i)(?:ên~bản)|(?<=[Hh]i)(?:ến~pháp)|(?<=[Vv]i)(?:ết~tắt))(?!\w)"
        r"|o(?:(?<=[Hh]o)(?:àn~thành)|(?<=[Xx]o)(?:ng))(?!\w)"
        r"|r(?:(?<=[Tt]r)(?:ung~tuần|ễ~nhất|ước|ong))(?!\w)"
        r"|u(?:(?<=[Qq]u)(?:yết~định|y~hoạch|y~định|y~chế|ý)|(?<=[Cc]u)(?:ối)|(?<=[Mm]u)(?:ộn~nhất)|(?<=[Ll]u)(?:ật))(?!\w)"
        r"|Á(?:(?<=[B]Á)(?:O~CÁO))(?!\w)"
        r"|Ô(?:(?<=[C]Ô)(?:NG~ĐIỆN|NG~VĂN|NG~ƯỚC))(?!\w)"
        r"|à(?:(?<=[Hh]à)(?:ng~tháng|ng~tuần|ng~quý|ng~năm)|(?<=[Vv]à)(?:o))(?!\w)"
        r"|á(?:(?<=[Bb]á)(?:o~cáo))(?!\w)"
        r"|ô(?:(?<=[Cc]ô)(?:ng~điện|ng~văn|ng~ước))(?!\w)"
        r"|Ă(?:(?<=[N]Ă)(?:M)|(?<=[V]Ă)(?:N~BẢN))(?!\w)"
        r"|ă(?:(?<=[Nn]ă)(?:m)|(?<=[Vv]ă)(?:n~bản))(?!\w)"
        r"|Đ(?:(?<=[N]Đ)(?:)|(?<=[Q]Đ)(?:))(?!\w)"
        r"|Ư(?:(?<=[H]Ư)(?:ỚNG~DẪN))(?!\w)"
        r"|ư(?:(?<=[Hh]ư)(?:ớng~dẫn)|(?<=[Dd]ư)(?:ới~đây~gọi))(?!\w)"
        r"|ạ(?:(?<=[Hh]ạ)(?:n~cuối~cùng|n~cuối|n~chót|~tuần))(?!\w)"
        r"|ầ(?:(?<=[Đđ]ầ)(?:u))(?!\w)"
        r"|ằ(?:(?<=[Hh]ằ)(?:ng~tháng|ng~tuần|ng~quý|ng~năm))(?!\w)"
        r"|Ế(?:(?<=[Đ]Ế)(?:N)|(?<=[K]Ế)(?:~HOẠCH|T~LUẬN))(?!\w)"
        r"|ế(?:(?<=[Đđ]ế)(?:n)|(?<=[Hh]ế)(?:t)|(?<=[Kk]ế)(?:~hoạch|t~luận))(?!\w)"
        r"|Ề(?:(?<=[Đ]Ề)(?:~ÁN))(?!\w)"
        r"|ề(?:(?<=[Đđ]ề)(?:~án))(?!\w)"
        r"|Ệ(?:(?<=[L]Ệ)(?:NH))(?!\w)"
        r"|ệ(?:(?<=[Ll]ệ)(?:nh))(?!\w)"
        r"|ị(?:(?<=[Đđ]ị)(?:nh~kỳ))(?!\w)"
        r"|ọ(?:(?<=[Gg]ọ)(?:i~chung|i~tắt))(?!\w)"
        r"|Ố(?:(?<=[S]Ố)(?:))(?!\w)"
        r"|ố(?:(?<=[Ss]ố)(?:))(?!\w)"
        r"|ỗ(?:(?<=[Mm]ỗ)(?:i~tháng|i~tuần|i~quý|i~năm))(?!\w)"
        r"|Ộ(?:(?<=[B]Ộ)(?:~LUẬT))(?!\w)"
        r"|ộ(?:(?<=[Bb]ộ)(?:~luật))(?!\w)"
        r"|Ớ(?:(?<=[T]Ớ)(?:I))(?!\w)"
        r"|ớ(?:(?<=[Tt]ớ)(?:i))(?!\w)"
        r"|Ờ(?:(?<=[T]Ờ)(?:~TRÌNH))(?!\w)"
        r"|ờ(?:(?<=[Tt]ờ)(?:~trình))(?!\w)"
        r"|ủ(?:(?<=[Cc]ủ)(?:a~tháng~cuối~quý|a~tháng~sau|a))(?!\w)"
        r"|Ừ(?:(?<=[T]Ừ)(?:))(?!\w)"
        r"|ừ(?:(?<=[Tt]ừ)(?:))(?!\w)"
        r"|ử(?:(?<=[Nn]ử)(?:a~cuối|a~đầu))(?!\w)"
        r"|Ự(?:(?<=[D]Ự)(?:~ÁN))(?!\w)"
        r"|ự(?:(?<=[Dd]ự)(?:~kiến|~án))(?!\w)"
        r"|(?<=[0-9])"
        r")"
    ).replace("~", r"\s{1,2}+[^\S\n]{0,9}+")
)
