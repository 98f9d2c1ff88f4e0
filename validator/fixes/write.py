"""Puts a new content in place of a file's: all of it or nothing."""

import os
import stat
from contextlib import suppress
from tempfile import mkstemp

from validator.rule import Text


class WriteError(Exception):
    """A file was not written, and is as it was."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.en)
        self.text = text


def write(path: str, old: bytes, new: bytes) -> None:
    """Replaces the content of a file that holds `old`; raises WriteError where that cannot be done.

    A link stays a link: the file it leads to is replaced. The mode is kept, the owner where the system lets us.
    """
    target = os.path.realpath(path)
    try:
        status = os.stat(target)
        if not stat.S_ISREG(status.st_mode):
            raise WriteError(Text(vi="không phải tệp thường", en="not a regular file"))
        if not os.access(target, os.W_OK):
            raise WriteError(Text(vi="tệp chỉ cho phép đọc", en="the file is read-only"))
        temporary = _written(os.path.dirname(target), new, status)
        try:
            _replace(temporary, target, old)
        except BaseException:
            os.unlink(temporary)
            raise
    except OSError as error:
        said = error.strerror or str(error)
        raise WriteError(Text(vi=f"không ghi được ({said})", en=f"cannot be written ({said})")) from error


def _written(folder: str, data: bytes, like: os.stat_result) -> str:
    """A temporary file beside the other, safely on the disk, with its owner and mode."""
    handle, path = mkstemp(prefix=".kehoach-", suffix=".tmp", dir=folder)
    try:
        with open(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if hasattr(os, "chown"):
            with suppress(OSError):
                os.chown(path, like.st_uid, like.st_gid)
        os.chmod(path, stat.S_IMODE(like.st_mode))  # after the owner: a change of owner clears bits
    except BaseException:
        os.unlink(path)
        raise
    return path


def _replace(temporary: str, target: str, old: bytes) -> None:
    with open(target, "rb") as file:
        if file.read() != old:
            raise WriteError(Text(vi="tệp vừa bị thay đổi", en="the file changed meanwhile"))
    os.replace(temporary, target)
