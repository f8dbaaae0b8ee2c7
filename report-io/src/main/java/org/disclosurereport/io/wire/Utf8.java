package org.disclosurereport.io.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.disclosurereport.model.form.Wording;

/**
 * Strict UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing beyond U+10FFFF. Parsers let the
 * first pass as another character, so bytes are checked before they see them.
 */
public final class Utf8 {

    /** All bytes are UTF-8. */
    public static final int VALID = -1;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /** Whether the bytes begin with the byte order mark of UTF-8. */
    public static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** Whether the bytes from a place on begin like UTF-16 or UTF-32, with or without a byte order mark. */
    public static boolean isWide(byte[] bytes, int start) {
        int first = at(bytes, start);
        int second = at(bytes, start + 1);
        return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE) || first == 0 || second == 0;
    }

    /** Where the first byte stands that is not UTF-8, or {@link #VALID}. */
    public static int firstMalformed(byte[] bytes, int start) {
        int i = start;
        int end = bytes.length;
        while (i < end) {
            while (isAscii8(bytes, i)) {
                i += Long.BYTES;
            }
            while (i < end && bytes[i] >= 0) {
                i++;
            }
            while (startsTwoIdeographs(bytes, i)) {
                i += 6;
            }
            while (startsCommonChinese(bytes, i)) {
                i += 3;
            }
            while (i < end && bytes[i] < 0) {
                int length = lengthOfCharacter(bytes, i);
                if (length == 0) {
                    return i;
                }
                i += length;
            }
        }
        return VALID;
    }

    /** Whether no character of bytes that are UTF-8 needs a pair of surrogates. */
    public static boolean hasNoPairs(byte[] bytes, int start) {
        int i = start;
        for (; i + Long.BYTES <= bytes.length; i += Long.BYTES) {
            long eight = (long) LONG.get(bytes, i);
            // a byte whose upper four bits are set keeps its highest
            if ((eight & eight << 1 & eight << 2 & eight << 3 & NOT_ASCII) != 0) {
                return false;
            }
        }
        for (; i < bytes.length; i++) {
            if ((bytes[i] & 0xF0) == 0xF0) {
                return false;
            }
        }
        return true;
    }

    /** Whether all bytes are UTF-8 and some of them no ASCII: hardly any text of another encoding is. */
    public static boolean isMoreThanAscii(byte[] bytes, int start) {
        boolean ascii = true;
        for (int i = start; ascii && i < bytes.length; i++) {
            ascii = bytes[i] >= 0;
        }
        return !ascii && firstMalformed(bytes, start) == VALID;
    }

    /** Whether eight bytes from here on are all ASCII. */
    public static boolean isAscii8(byte[] bytes, int i) {
        return i + Long.BYTES <= bytes.length && ((long) LONG.get(bytes, i) & NOT_ASCII) == 0;
    }

    /** Whether two characters from U+4000 to U+BFFF start here: most Chinese text is such. */
    private static boolean startsTwoIdeographs(byte[] bytes, int i) {
        if (i + Long.BYTES > bytes.length) {
            return false;
        }
        long eight = (long) LONG.get(bytes, i);
        // E4 to EB: adding 4 to the lower half of a first byte sets its upper bit
        return (eight & 0xC0C0F0_C0C0F0L) == 0x8080E0_8080E0L
                && (((eight & 0x00000F_00000FL) + 0x000004_000004L) & 0x000008_000008L) == 0x000008_000008L;
    }

    /** Whether a character of three bytes starts here that begins neither with E0 nor with ED. */
    private static boolean startsCommonChinese(byte[] bytes, int i) {
        if (i + Integer.BYTES > bytes.length) {
            return false;
        }
        int four = (int) INT.get(bytes, i);
        return (four & 0x00C0C0F0) == 0x008080E0 && (four & 0xFF) != 0xE0 && (four & 0xFF) != 0xED;
    }

    /** The length of the character of more than one byte that starts here, or 0 if none does. */
    private static int lengthOfCharacter(byte[] bytes, int i) {
        int first = bytes[i] & 0xFF;
        int second = at(bytes, i + 1);
        if ((first >= 0xE1 && first <= 0xEF && first != 0xED)
                || (first == 0xE0 && second >= 0xA0)
                || (first == 0xED && second < 0xA0)) {
            return continues(second) && continues(at(bytes, i + 2)) ? 3 : 0;
        }
        if (first >= 0xC2 && first <= 0xDF) {
            return continues(second) ? 2 : 0;
        }
        if ((first >= 0xF1 && first <= 0xF3) || (first == 0xF0 && second >= 0x90) || (first == 0xF4 && second < 0x90)) {
            return continues(second) && continues(at(bytes, i + 2)) && continues(at(bytes, i + 3)) ? 4 : 0;
        }
        return 0;
    }

    /** Whether the document ends inside the character that starts here, so that further bytes could complete it. */
    public static boolean isCutOff(byte[] bytes, int i) {
        int left = bytes.length - i;
        if (left == 1) {
            int first = bytes[i] & 0xFF;
            return first >= 0xC2 && first <= 0xF4;
        }
        byte third = left == 2 ? (byte) 0x80 : bytes[i + 2];
        return left < 4 && lengthOfCharacter(new byte[] {bytes[i], bytes[i + 1], third, (byte) 0x80}, 0) > left;
    }

    /** What bytes are that are not UTF-8. */
    public static Wording whatElse(byte[] bytes) {
        return decodesAs("GB18030", bytes)
                ? Wording.of("实为 GB18030（GBK）编码，请另存为 UTF-8", "is GB18030 (GBK); save it as UTF-8")
                : Wording.of("实际从此处起不是", "is not from here on");
    }

    /** Whether the bytes are text in another encoding, read strictly. */
    public static boolean decodesAs(String charset, byte[] bytes) {
        if (!Charset.isSupported(charset)) {
            return false;
        }
        CharsetDecoder decoder = Charset.forName(charset)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(4096);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return result.isUnderflow();
    }

    private static boolean continues(int b) {
        return (b & 0xC0) == 0x80;
    }

    private static int at(byte[] bytes, int i) {
        return i < bytes.length ? bytes[i] & 0xFF : 0x100;
    }
}
