#!/usr/bin/env python3
"""Seals records by hand, without libsodium and without Pagekeep, for known-answer tests: tst_envelope.cpp and
database-1.sql hold what this prints. XChaCha20-Poly1305 is HChaCha20 (draft-irtf-cfrg-xchacha) in front of RFC 8439,
both written out here; checked against the draft's own vectors at each start."""

import hashlib
import struct


def rotate(x, n):
    return ((x << n) | (x >> (32 - n))) & 0xFFFFFFFF


def rounds(state):
    def quarter(a, b, c, d):
        state[a] = (state[a] + state[b]) & 0xFFFFFFFF; state[d] = rotate(state[d] ^ state[a], 16)
        state[c] = (state[c] + state[d]) & 0xFFFFFFFF; state[b] = rotate(state[b] ^ state[c], 12)
        state[a] = (state[a] + state[b]) & 0xFFFFFFFF; state[d] = rotate(state[d] ^ state[a], 8)
        state[c] = (state[c] + state[d]) & 0xFFFFFFFF; state[b] = rotate(state[b] ^ state[c], 7)
    for _ in range(10):
        quarter(0, 4, 8, 12); quarter(1, 5, 9, 13); quarter(2, 6, 10, 14); quarter(3, 7, 11, 15)
        quarter(0, 5, 10, 15); quarter(1, 6, 11, 12); quarter(2, 7, 8, 13); quarter(3, 4, 9, 14)


CONSTANTS = struct.unpack("<4I", b"expand 32-byte k")


def hchacha20(key, nonce16):
    state = list(CONSTANTS + struct.unpack("<8I", key) + struct.unpack("<4I", nonce16))
    rounds(state)
    return struct.pack("<8I", *(state[0:4] + state[12:16]))


def block(key, counter, nonce12):
    start = list(CONSTANTS + struct.unpack("<8I", key) + (counter,) + struct.unpack("<3I", nonce12))
    state = list(start)
    rounds(state)
    return struct.pack("<16I", *((a + b) & 0xFFFFFFFF for a, b in zip(start, state)))


def poly1305(key, text):
    r = int.from_bytes(key[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    s = int.from_bytes(key[16:], "little")
    total = 0
    for i in range(0, len(text), 16):
        part = text[i:i + 16]
        total = (total + int.from_bytes(part + b"\x01", "little")) * r % ((1 << 130) - 5)
    return ((total + s) & ((1 << 128) - 1)).to_bytes(16, "little")


def pad(text):
    return text + bytes(-len(text) % 16)


def seal(key, nonce, plain, bound):
    sub, nonce12 = hchacha20(key, nonce[:16]), bytes(4) + nonce[16:]
    stream = b"".join(block(sub, 1 + i, nonce12) for i in range(-(-len(plain) // 64)))
    cipher = bytes(a ^ b for a, b in zip(plain, stream))
    tag = poly1305(block(sub, 0, nonce12)[:32],
                   pad(bound) + pad(cipher) + struct.pack("<QQ", len(bound), len(cipher)))
    return nonce + cipher + tag


def associated(label, *parts):
    return label + b"".join(struct.pack("<I", len(part)) + part for part in parts)


def record(kek, data_key, wrap_nonce, nonce, workspace, purpose, subject, plain):
    key_id = hashlib.blake2b(b"pagekeep key id", digest_size=16, key=kek).digest()[:8].hex().encode()
    wrapped = seal(kek, wrap_nonce, data_key, associated(b"pagekeep wrap", key_id))
    cipher = seal(data_key, nonce, plain, associated(b"pagekeep seal", b"1", workspace, purpose, subject))
    return key_id.decode(), wrapped.hex(), cipher.hex()


# draft-irtf-cfrg-xchacha-03, 2.2.1 and A.3.1
assert hchacha20(bytes(range(32)), bytes.fromhex("000000090000004a0000000031415927")).hex() == \
    "82413b4227b27bfed30e42508a877d73a0f9e4d58a74a853c12ec41326d3ecdc"
assert seal(bytes(range(0x80, 0xA0)), bytes(range(0x40, 0x58)),
            b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
            b"sunscreen would be it.", bytes.fromhex("50515253c0c1c2c3c4c5c6c7"))[-16:].hex() == \
    "c0875924c1c7987947deafd8780acf49"

KEK = bytes(range(32))
WORKSPACE = b"7a1f0c52-90b4-4a57-8f0e-3f6f5a4f1d01"
GRANT = b"0d9ef6a4-1111-4222-8333-444455556666"
for number, (purpose, subject, plain) in enumerate([
        (b"canary", b"key", b"pagekeep canary"),
        (b"user token", GRANT, b"a user token that was sealed by hand"),
        (b"user id", GRANT, b"10150000000000001"),
        (b"login hash key", b"key", bytes(range(0x60, 0x80))),
        (b"page token", b"101928374650001/" + GRANT, b"a page token that was sealed by hand"),
        (b"app secret", b"1000000000000001", b"00112233445566778899aabbccddeeff")]):
    key_id, wrapped, cipher = record(KEK, bytes([0x30 + number]) * 32, bytes([0x50 + number]) * 24,
                                     bytes([0x70 + number]) * 24, WORKSPACE, purpose, subject, plain)
    print(f"INSERT INTO sealed VALUES ('{WORKSPACE.decode()}', '{purpose.decode()}', '{subject.decode()}', 1, "
          f"'{key_id}',\n  X'{wrapped}',\n  X'{cipher}');")
