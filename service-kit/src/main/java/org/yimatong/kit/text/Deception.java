package org.yimatong.kit.text;

/** Characters that hide what a text really says: control, format and direction marks, and what no font agrees on. */
public final class Deception {

    private static final int REPLACEMENT = 0xFFFD;

    /** Deceives like the characters it stands for, and can be kept. */
    private static final int KEPT = 0x0001;

    private Deception() {}

    public static boolean isIn(String text) {
        return text.codePoints().anyMatch(Deception::deceives);
    }

    /** The text with a replacement character in the place of each that deceives. */
    public static String replaced(String text) {
        return text.codePoints()
                .map(character -> deceives(character) ? REPLACEMENT : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The same text as PostgreSQL can keep it: NUL and halves of a pair become another character that deceives. */
    public static String storable(String text) {
        return text.codePoints().noneMatch(Deception::isLost)
                ? text
                : text.codePoints()
                        .map(character -> isLost(character) ? KEPT : character)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isLost(int character) {
        return character == 0 || Character.getType(character) == Character.SURROGATE;
    }

    static boolean deceives(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
