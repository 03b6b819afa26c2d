package org.yimatong.gateway.page;

import org.jspecify.annotations.Nullable;

/** What a path below {@code /c/} asks for. */
record CodeAddress(String token, Form form) {

    static final String PREFIX = "/c/";

    /** 128 bits in base64url. */
    private static final int TOKEN_LENGTH = 22;

    private static final int TOKEN_END = PREFIX.length() + TOKEN_LENGTH;

    /** The forms a code comes in. */
    enum Form {
        PAGE,
        SVG,
        PNG,
        /** The sheet to be put up at the gate, PDF. */
        POSTER,
        /** The form by which anybody complains. */
        COMPLAINT
    }

    /** Absent if no code can have this address. By hand, for this is done at every look-up. */
    static @Nullable CodeAddress of(String path) {
        if (path.length() < TOKEN_END || !path.startsWith(PREFIX)) {
            return null;
        }
        for (var i = PREFIX.length(); i < TOKEN_END; i++) {
            if (!isBase64Url(path.charAt(i))) {
                return null;
            }
        }
        var token = path.substring(PREFIX.length(), TOKEN_END);
        return switch (path.substring(TOKEN_END)) {
            case "" -> new CodeAddress(token, Form.PAGE);
            case "/qr.svg" -> new CodeAddress(token, Form.SVG);
            case "/qr.png" -> new CodeAddress(token, Form.PNG);
            case "/poster.pdf" -> new CodeAddress(token, Form.POSTER);
            case "/complaint" -> new CodeAddress(token, Form.COMPLAINT);
            default -> null;
        };
    }

    private static boolean isBase64Url(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
