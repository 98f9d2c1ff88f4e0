"""What the engine itself reports: files it cannot check, rules that crash, markers without effect."""

from validator.diagnostic import Diagnostic
from validator.readers.text import Problem
from validator.rule import Notice, Severity, Text
from validator.source import Span

_REASONS = {
    "missing": Text(vi="không có tệp này", en="no such file"),
    "denied": Text(vi="không có quyền đọc", en="no permission to read it"),
    "folder": Text(vi="đây là thư mục", en="it is a folder"),
}

_ENCODINGS = {
    "": Text(vi="có ký tự không giải mã được", en="some bytes cannot be decoded"),
    "UTF-16": Text(vi="tệp được lưu bằng UTF-16", en="the file is saved as UTF-16"),
}

CRASHED = Notice(
    id="KH001",
    name="rule-crashed",
    family="file",
    severity=Severity.ERROR,
    message=Text(
        vi="quy tắc {rule} bị lỗi khi kiểm tra tệp này: {error}",
        en="rule {rule} crashed on this file: {error}",
    ),
    hint=Text(
        vi="các quy tắc khác vẫn chạy; hãy báo lỗi cho người viết quy tắc, hoặc tạm tắt bằng --ignore {rule}",
        en="the other rules went on; tell the author of the rule, or switch it off with --ignore {rule}",
    ),
    why="Một quy tắc bị lỗi thì tệp chưa được kiểm tra đủ.\n\n"
    "Chương trình báo rõ và kết thúc với mã 2, thay vì im lặng như thể văn bản không có lỗi.",
)

UNREADABLE = Notice(
    id="KH002",
    name="unreadable-file",
    family="file",
    severity=Severity.ERROR,
    message=Text(vi="không đọc được tệp: {reason}", en="the file cannot be read: {reason}"),
    why="Tệp không mở được thì không kiểm tra được.\n\nCác tệp khác vẫn được kiểm tra; mã kết thúc là 2.",
)

NOT_TEXT = Notice(
    id="KH003",
    name="not-text",
    family="file",
    severity=Severity.ERROR,
    message=Text(vi="tệp không phải là văn bản thuần", en="the file is not plain text"),
    hint=Text(
        vi="hãy lưu kế hoạch thành tệp .md hoặc .txt, mã UTF-8",
        en="save the plan as a .md or .txt file in UTF-8",
    ),
    why="Tệp chứa byte rỗng (NUL), như tệp Word, PDF hay ảnh.",
)

EMPTY = Notice(
    id="KH004",
    name="empty-file",
    family="file",
    severity=Severity.ERROR,
    message=Text(vi="tệp rỗng, không có nội dung để kiểm tra", en="the file is empty, there is nothing to check"),
    why="Tệp rỗng thường là dấu hiệu lưu hỏng hoặc chép thiếu.",
)

TOO_LARGE = Notice(
    id="KH005",
    name="too-large",
    family="file",
    severity=Severity.ERROR,
    message=Text(vi="tệp lớn hơn 20 MB, không được kiểm tra", en="the file is larger than 20 MB and was not checked"),
    why="Một kế hoạch dài 200 trang chỉ khoảng nửa megabyte; tệp lớn hơn 20 MB hầu như chắc chắn là tệp khác.",
)

UNUSED_MARKER = Notice(
    id="KH006",
    name="unused-suppression",
    family="file",
    severity=Severity.NOTE,
    message=Text(
        vi="dấu bỏ qua {rule} không dùng đến: quy tắc này không báo gì ở dòng đó",
        en="this marker ignores {rule}, which reports nothing on that line",
    ),
    hint=Text(vi="hãy xóa dấu này", en="remove the marker"),
    why="Dấu bỏ qua để lại sau khi lỗi đã sửa sẽ che lỗi mới ở cùng chỗ.",
)

INVALID_MARKER = Notice(
    id="KH007",
    name="invalid-suppression",
    family="file",
    severity=Severity.NOTE,
    message=Text(vi="dấu bỏ qua không có hiệu lực: {problem}", en="this marker has no effect: {problem}"),
    hint=Text(
        vi="viết theo mẫu <!-- kehoach: bỏ qua KH301 vì lý do -->",
        en="write it like <!-- kehoach: ignore KH301 because of a reason -->",
    ),
    why="Mỗi dấu bỏ qua phải nói rõ quy tắc nào và vì sao, để người sau hiểu được.",
)

ENCODING = Notice(
    id="KH008",
    name="not-utf8",
    family="encoding",
    severity=Severity.ERROR,
    message=Text(vi="tệp không phải mã UTF-8: {problem}", en="the file is not UTF-8: {problem}"),
    hint=Text(vi="hãy lưu lại tệp bằng mã UTF-8", en="save the file again as UTF-8"),
    why="Văn bản tiếng Việt lưu bằng mã cũ (TCVN3, VNI, Windows-1258) hay UTF-16 dễ hỏng chữ khi chuyển máy.\n\n"
    "UTF-16 có dấu thứ tự byte vẫn được đọc và kiểm tra; các mã khác thì không.",
)

UNTRUSTED = Notice(
    id="KH009",
    name="untrusted-rules",
    family="file",
    severity=Severity.WARNING,
    message=Text(
        vi="không chạy các quy tắc riêng trong {folders}: cấu hình này nằm ngoài dự án hiện tại",
        en="the rules in {folders} were not run: this config lies outside the current project",
    ),
    hint=Text(
        vi="rules-dirs là mã chương trình; nếu tin cậy, hãy nêu cấu hình bằng --config",
        en="rules-dirs is code; if you trust it, name the config with --config",
    ),
    why="Quy tắc riêng là mã Python và được chạy với quyền của người dùng.\n\n"
    "Vì vậy chúng chỉ chạy khi cấu hình thuộc dự án đang đứng hoặc được nêu bằng `--config`.",
)

NOT_A_PLAN = Notice(
    id="KH010",
    name="not-a-plan",
    family="file",
    severity=Severity.NOTE,
    level="complete",
    message=Text(
        vi="văn bản này không phải kế hoạch tiếng Việt, chỉ kiểm tra mã chữ",
        en="not a Vietnamese plan: only the encoding was checked",
    ),
    hint=Text(
        vi="nếu đúng là kế hoạch, hãy xem lại tệp có bị mất dấu không",
        en="if it is a plan, see whether its letters lost their marks",
    ),
    why="Trong kho văn bản thường có tệp khác, như hướng dẫn bằng tiếng Anh.\n\n"
    "Tệp không có dấu hiệu nào của kế hoạch và hầu như không có chữ tiếng Việt thì các quy tắc không xét, và nói rõ như vậy.",
)

NOTICES = {
    notice.id: notice
    for notice in (
        CRASHED, UNREADABLE, NOT_TEXT, EMPTY, TOO_LARGE, UNUSED_MARKER, INVALID_MARKER, ENCODING, UNTRUSTED,
        NOT_A_PLAN,
    )
}  # fmt: skip

# These say that something was not checked; no setting can silence them.
UNSILENCEABLE = frozenset({CRASHED.id, UNREADABLE.id})


def of_problem(problem: Problem) -> Diagnostic:
    """A reader's problem as a diagnostic."""
    severity, values = NOTICES[problem.notice].severity, {}
    if problem.notice == UNREADABLE.id:
        values = {"reason": _REASONS.get(problem.detail, Text(vi=problem.detail, en=problem.detail))}
    elif problem.notice == ENCODING.id:
        values = {"problem": _ENCODINGS[problem.detail]}
        severity = Severity.WARNING if problem.detail == "UTF-16" else severity
    return Diagnostic(problem.notice, severity, problem.span, values)


def of_crash(rule: str, error: Exception) -> Diagnostic:
    """A rule's exception as a diagnostic at the top of the file."""
    said = f"{type(error).__name__}: {error}".replace("\n", " ")
    return Diagnostic(CRASHED.id, CRASHED.severity, Span(0, 0), {"rule": rule, "error": said})
