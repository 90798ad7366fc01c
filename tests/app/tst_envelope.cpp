/// Sealed records: opened only where they belong, by the key they were made with, and only whole.

#include "app/vault/envelope.h"

#include <QTest>

#include <sodium.h>

namespace {

Secret keyOf(unsigned char first)
{
    Secret key(Envelope::keySize);
    for (std::size_t i = 0; i < key.size(); ++i)
        key.data()[i] = static_cast<unsigned char>(first + i);
    return key;
}

const Envelope::Binding there{"7a1f0c52-90b4-4a57-8f0e-3f6f5a4f1d01", "page token",
                              "101928374650001/0d9ef6a4-1111-4222-8333-444455556666"};

// What tests/data/known-record.py, which shares no code with us and has its own XChaCha20, made of this.
Envelope::Record knownRecord()
{
    return {1, "afff60acd4ce23ab",
            QByteArray::fromHex("545454545454545454545454545454545454545454545454bd7a231a0e390c9bb31511f9f9eb09a487854cf6"
                                "6e308e028d807af531bc207ee41d88bfffd016897c450b8d9f924d26"),
            QByteArray::fromHex("747474747474747474747474747474747474747474747474c1f6721bdd0adf125e3604b55be2b5b127b48eea"
                                "2ee721978415beb2ab234080ff899db3b3f31e2fc649a55fc05a1a0889fcd4f0")};
}
constexpr QByteArrayView knownText = "a page token that was sealed by hand";

/// The kind of the refusal, or -1 where the record opens.
int refusal(const Envelope::Record& record, const Secret& key, const Envelope::Binding& binding)
{
    Secret plain = Secret::copyOf("from before");
    const auto opened = Envelope::open(record, key, binding, plain);
    if (!opened && plain.view() == knownText)
        return -2; // refused, and handed out all the same
    return opened ? -1 : int(opened.error().kind);
}

} // namespace

class EnvelopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensARecordMadeByHand()
    {
        Secret plain;
        QVERIFY(Envelope::open(knownRecord(), keyOf(0), there, plain));
        QCOMPARE(plain.view(), knownText);
        QCOMPARE(Envelope::keyIdOf(keyOf(0)), knownRecord().keyId);
    }

    void opensWhatItSealed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("token") << QByteArray("EAAB…");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("zeros") << QByteArray(64, '\0');
        QTest::newRow("long") << QByteArray(100'000, 'x');
    }

    void opensWhatItSealed()
    {
        QFETCH(QByteArray, text);
        const Secret key = Secret::random(Envelope::keySize);
        const auto record = Envelope::seal(text, key, there);
        QVERIFY(text.isEmpty() || !record.ciphertext.contains(text));
        Secret plain;
        QVERIFY(Envelope::open(record, key, there, plain));
        QCOMPARE(plain.view(), QByteArrayView(text));
    }

    void neverSealsTheSameWayTwice()
    {
        const auto one = Envelope::seal("token", keyOf(0), there);
        const auto other = Envelope::seal("token", keyOf(0), there);
        QVERIFY(one.ciphertext != other.ciphertext && one.wrappedKey != other.wrappedKey);
        QVERIFY(one.ciphertext.first(24) != other.ciphertext.first(24)); // the nonces
        QVERIFY(one.wrappedKey.first(24) != other.wrappedKey.first(24));
    }

    void aMovedRecordDoesNotOpen_data()
    {
        QTest::addColumn<QByteArray>("workspace");
        QTest::addColumn<QByteArray>("purpose");
        QTest::addColumn<QByteArray>("subject");
        QTest::newRow("workspace") << QByteArray("7a1f0c52-90b4-4a57-8f0e-3f6f5a4f1d02") << there.purpose << there.subject;
        QTest::newRow("purpose") << there.workspace << QByteArray("user token") << there.subject;
        QTest::newRow("Page") << there.workspace << there.purpose
                              << QByteArray("101928374650002/0d9ef6a4-1111-4222-8333-444455556666");
        QTest::newRow("login") << there.workspace << there.purpose
                               << QByteArray("101928374650001/0d9ef6a4-1111-4222-8333-444455556667");
        QTest::newRow("parts shifted") << there.workspace << there.purpose + there.subject.first(1)
                                       << there.subject.sliced(1);
        QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray();
    }

    void aMovedRecordDoesNotOpen()
    {
        QFETCH(QByteArray, workspace);
        QFETCH(QByteArray, purpose);
        QFETCH(QByteArray, subject);
        QCOMPARE(refusal(knownRecord(), keyOf(0), {workspace, purpose, subject}), int(ErrorKind::RecordDamaged));
    }

    void anotherKeyIsToldFromDamage()
    {
        QCOMPARE(refusal(knownRecord(), keyOf(1), there), int(ErrorKind::KeyLost));
        Envelope::Record renamed = knownRecord(); // claims to be under the other key
        renamed.keyId = Envelope::keyIdOf(keyOf(1));
        QCOMPARE(refusal(renamed, keyOf(1), there), int(ErrorKind::RecordDamaged));
    }

    void everyFlippedBitIsFound()
    {
        for (qsizetype i = 0; i < knownRecord().wrappedKey.size() * 8; ++i) {
            Envelope::Record record = knownRecord();
            record.wrappedKey[i / 8] = char(record.wrappedKey[i / 8] ^ (1 << (i % 8)));
            QCOMPARE(refusal(record, keyOf(0), there), int(ErrorKind::RecordDamaged));
        }
        for (qsizetype i = 0; i < knownRecord().ciphertext.size() * 8; ++i) {
            Envelope::Record record = knownRecord();
            record.ciphertext[i / 8] = char(record.ciphertext[i / 8] ^ (1 << (i % 8)));
            QCOMPARE(refusal(record, keyOf(0), there), int(ErrorKind::RecordDamaged));
        }
    }

    void everyOtherLengthIsFound()
    {
        for (qsizetype size = 0; size < knownRecord().wrappedKey.size() + 3; ++size) {
            Envelope::Record record = knownRecord();
            if (size == record.wrappedKey.size())
                continue;
            record.wrappedKey.resize(size);
            QCOMPARE(refusal(record, keyOf(0), there), int(ErrorKind::RecordDamaged));
        }
        for (qsizetype size = 0; size < knownRecord().ciphertext.size() + 3; ++size) {
            Envelope::Record record = knownRecord();
            if (size == record.ciphertext.size())
                continue;
            record.ciphertext.resize(size);
            QCOMPARE(refusal(record, keyOf(0), there), int(ErrorKind::RecordDamaged));
        }
    }

    void partsOfTwoRecordsDoNotMakeAThird()
    {
        const auto one = Envelope::seal("one", keyOf(0), there);
        auto other = Envelope::seal("other", keyOf(0), there);
        other.wrappedKey = one.wrappedKey;
        QCOMPARE(refusal(other, keyOf(0), there), int(ErrorKind::RecordDamaged));
    }

    void anUnknownVersionIsRefused()
    {
        for (const int version : {0, 2, -1}) {
            Envelope::Record record = knownRecord();
            record.version = version;
            QCOMPARE(refusal(record, keyOf(0), there), int(ErrorKind::RecordDamaged));
        }
    }

    // A new key-encryption key must re-wrap 32 bytes and leave the token's own seal as it is.
    void aNewKeyRewrapsTheDataKeyOnly()
    {
        Envelope::Record record = knownRecord();
        const Secret newKey = keyOf(0x90);
        unsigned char dataKey[32];
        const auto bytes = [](const QByteArray& array) { return reinterpret_cast<const unsigned char*>(array.data()); };
        const QByteArray oldBound = QByteArray("pagekeep wrap\x10\0\0\0", 17) + record.keyId;
        QCOMPARE(crypto_aead_xchacha20poly1305_ietf_decrypt(
                     dataKey, nullptr, nullptr, bytes(record.wrappedKey) + 24, quint64(record.wrappedKey.size()) - 24,
                     bytes(oldBound), quint64(oldBound.size()), bytes(record.wrappedKey), keyOf(0).data()),
                 0);
        QCOMPARE(QByteArray(reinterpret_cast<const char*>(dataKey), 32), QByteArray(32, 0x34));

        record.keyId = Envelope::keyIdOf(newKey);
        const QByteArray newBound = QByteArray("pagekeep wrap\x10\0\0\0", 17) + record.keyId;
        QByteArray wrapped(24 + 32 + 16, '\x07');
        auto* out = reinterpret_cast<unsigned char*>(wrapped.data());
        crypto_aead_xchacha20poly1305_ietf_encrypt(out + 24, nullptr, dataKey, 32, bytes(newBound),
                                                   quint64(newBound.size()), nullptr, out, newKey.data());
        record.wrappedKey = wrapped;
        Secret plain;
        QVERIFY(Envelope::open(record, newKey, there, plain));
        QCOMPARE(plain.view(), knownText);
    }
};

QTEST_GUILESS_MAIN(EnvelopeTest)
#include "tst_envelope.moc"
