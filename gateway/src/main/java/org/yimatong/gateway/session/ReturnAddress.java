package org.yimatong.gateway.session;

import org.jspecify.annotations.Nullable;
import org.yimatong.gateway.http.PlainPath;

/** Where a browser goes after the log-in: somewhere in the console, and nowhere else. */
final class ReturnAddress {

    static final String CONSOLE = "/console/";

    private static final String BEGINNING = "/console";

    /** In characters; it travels to Keycloak and back. */
    private static final int LONGEST = 1_000;

    private ReturnAddress() {}

    /** What was wished for, if it is an address of the console, else its beginning. */
    static String of(@Nullable String wished) {
        return wished != null && isOfConsole(wished) ? wished : CONSOLE;
    }

    private static boolean isOfConsole(String address) {
        return address.length() <= LONGEST
                && address.startsWith(BEGINNING)
                && address.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '\\')
                && isPathOfConsole(address.split("[?#]", 2)[0]);
    }

    private static boolean isPathOfConsole(String path) {
        return (path.equals(BEGINNING) || path.startsWith(CONSOLE)) && PlainPath.isPlain(path);
    }
}
