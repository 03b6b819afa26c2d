package org.yimatong.hazards.sensorthings.query;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.yimatong.kit.problem.InvalidInput;

/** What an option says, token by token; knows where it stands, for refusals. */
final class Tokens {

    private final String option;
    private final String text;
    private final List<Token> all;
    private int at;

    Tokens(String option, String text) {
        this.option = option;
        this.text = text;
        this.all = Lexer.tokens(option, text);
    }

    Token peek() {
        return all.get(at);
    }

    Token next() {
        var token = peek();
        if (token.kind() != Token.Kind.END) {
            at++;
        }
        return token;
    }

    boolean takeIf(String sign) {
        var there = peek().is(sign);
        if (there) {
            at++;
        }
        return there;
    }

    boolean takeIfWord(String word) {
        var there = peek().isWord(word);
        if (there) {
            at++;
        }
        return there;
    }

    /** @throws InvalidInput if something else stands there */
    void take(String sign) {
        if (!takeIf(sign)) {
            throw unexpected(peek(), sign);
        }
    }

    /** @throws InvalidInput if there is more */
    void end() {
        if (peek().kind() != Token.Kind.END) {
            throw refusal(peek(), "option-surplus");
        }
    }

    /** What stands from one token up to the next to be read. */
    String textSince(Token first) {
        return text.substring(first.place() - 1, peek().place() - 1).strip();
    }

    InvalidInput unexpected(Token token, String expected) {
        return refusal(token, "option-syntax", expected);
    }

    /** @param parameters behind the place and the text that stands there */
    InvalidInput refusal(Token token, String code, Object... parameters) {
        var shown = text.substring(token.place() - 1, token.end() - 1);
        return new InvalidInput(
                option,
                code,
                Stream.concat(Stream.of(String.valueOf(token.place()), shown), Arrays.stream(parameters))
                        .toArray());
    }
}
