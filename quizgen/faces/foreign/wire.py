"""As much of the protocol buffers' wire format as it takes to find a text by its number
(https://protobuf.dev/programming-guides/encoding)."""


def read_fields(data: bytes) -> dict[int, int | bytes]:
    """The fields of one message by number, the last of each. Raises ValueError for what is none.

    >>> read_fields(bytes.fromhex("0801120568656c6c6f"))
    {1: 1, 2: b'hello'}
    """
    fields: dict[int, int | bytes] = {}
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        number, kind = key >> 3, key & 7
        if kind == 0:
            fields[number], at = _varint(data, at)
            continue
        if kind == 2:
            size, at = _varint(data, at)
        elif kind in (1, 5):
            size = 8 if kind == 1 else 4
        else:
            raise ValueError(f"a field of unknown kind {kind}")
        if at + size > len(data):
            raise ValueError("a field is cut off")
        fields[number], at = data[at : at + size], at + size
    return fields


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while at < len(data) and shift < 64:
        byte = data[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at
    raise ValueError("a number is cut off")
