package mainstay.build;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * What a class file says of other classes: the names in its table of constants (Java Virtual Machine Specification, 4.4).
 * Code cannot make, ask or read anything of a class that is not named there.
 */
final class ClassFile {
    private static final int BEFORE = 8;
    private static final int TEXT = 1;
    private static final int CLASS = 7;

    private final byte[] bytes;

    private ClassFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Names of the classes that a class file names, its own among them, with slashes: {@code mainstay/random/Chance}.
     *
     * @param bytes of a sound class file
     */
    static Set<String> named(byte[] bytes) {
        return new ClassFile(bytes).named();
    }

    private Set<String> named() {
        int[] offsets = new int[number(BEFORE)];
        int offset = BEFORE + 2;
        for (int constant = 1; constant < offsets.length; constant++) {
            offsets[constant] = offset;
            boolean isOfEightBytes = bytes[offset] == 5 || bytes[offset] == 6;
            offset += length(offset);
            if (isOfEightBytes) {
                // Such a number counts as two constants.
                constant++;
            }
        }
        Set<String> names = new HashSet<>();
        for (int place : offsets) {
            if (place > 0 && bytes[place] == CLASS) {
                names.add(element(text(offsets[number(place + 1)])));
            }
        }
        return names;
    }

    private int length(int offset) {
        return switch (bytes[offset]) {
            case TEXT -> 3 + number(offset + 1);
            case CLASS, 8, 16, 19, 20 -> 3;
            case 15 -> 4;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 5;
            case 5, 6 -> 9;
            default -> throw new IllegalStateException("no class file: a constant of kind " + bytes[offset]);
        };
    }

    private String text(int offset) {
        return new String(bytes, offset + 3, number(offset + 1), StandardCharsets.UTF_8);
    }

    private int number(int offset) {
        return Byte.toUnsignedInt(bytes[offset]) * 256 + Byte.toUnsignedInt(bytes[offset + 1]);
    }

    /** Of an array, what it is made of. */
    private static String element(String name) {
        if (!name.startsWith("[")) {
            return name;
        }
        int from = name.lastIndexOf('[') + 1;
        return name.endsWith(";") ? name.substring(from + 1, name.length() - 1) : name.substring(from);
    }
}
