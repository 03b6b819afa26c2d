package org.yimatong.kit.table;

/** Characters that hide what a text really says: control, format and direction marks, and what no font agrees on. */
final class Deception {

    private static final int REPLACEMENT = 0xFFFD;

    private Deception() {}

    static boolean isIn(String text) {
        return text.codePoints().anyMatch(Deception::deceives);
    }

    static String replaced(String text) {
        return text.codePoints()
                .map(character -> deceives(character) ? REPLACEMENT : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean deceives(int character) {
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
