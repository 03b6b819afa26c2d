package org.yimatong.hazards.sensorthings.query;

import java.util.ArrayList;
import java.util.List;
import org.yimatong.kit.problem.InvalidInput;

/** Divides the text of an option into tokens. */
final class Lexer {

    private static final String SIGNS = "(),;=";
    private static final String IN_WORDS = "_$@./:+-";

    private final String option;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String option, String text) {
        this.option = option;
        this.text = text;
    }

    /** @throws InvalidInput if a character belongs to no token */
    static List<Token> tokens(String option, String text) {
        return new Lexer(option, text).read();
    }

    private List<Token> read() {
        while (at < text.length()) {
            var c = text.charAt(at);
            if (c == ' ') {
                at++;
            } else if (c == '\'') {
                quoted();
            } else if (SIGNS.indexOf(c) >= 0) {
                take(Token.Kind.SIGN, String.valueOf(c), at + 1);
            } else if (isInWord(c)) {
                word();
            } else {
                throw unreadable(at);
            }
        }
        take(Token.Kind.END, "", at);
        return List.copyOf(tokens);
    }

    private void word() {
        var end = at;
        while (end < text.length() && isInWord(text.charAt(end))) {
            end++;
        }
        take(Token.Kind.WORD, text.substring(at, end), end);
    }

    /** A quotation mark within is written twice. */
    private void quoted() {
        var content = new StringBuilder();
        var i = at + 1;
        while (i < text.length()) {
            var c = text.charAt(i);
            if (Character.isISOControl(c)) {
                throw unreadable(i);
            }
            if (c == '\'' && (i + 1 >= text.length() || text.charAt(i + 1) != '\'')) {
                take(Token.Kind.QUOTED, content.toString(), i + 1);
                return;
            }
            content.append(c);
            i += c == '\'' ? 2 : 1;
        }
        throw unreadable(at);
    }

    private void take(Token.Kind kind, String content, int end) {
        tokens.add(new Token(kind, content, at + 1, end + 1));
        at = end;
    }

    private InvalidInput unreadable(int index) {
        var c = text.charAt(index);
        var shown = Character.isISOControl(c) ? "U+%04X".formatted((int) c) : String.valueOf(c);
        return new InvalidInput(option, "option-character", String.valueOf(index + 1), shown);
    }

    private static boolean isInWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || IN_WORDS.indexOf(c) >= 0;
    }
}
