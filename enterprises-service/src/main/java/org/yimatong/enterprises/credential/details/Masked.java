package org.yimatong.enterprises.credential.details;

/** Personal numbers, shown so far that one recognises them and no further. */
final class Masked {

    /** The shortest form an identity number ever had. */
    private static final int IDENTITY_NUMBER = 15;

    private static final int SHOWN_AT_EACH_END = 4;

    private Masked() {}

    /** For example {@code 138****1234}. */
    static String phone(String phone) {
        return phone.substring(0, 3) + "****" + phone.substring(phone.length() - SHOWN_AT_EACH_END);
    }

    /** For example {@code 6101**********1234}; too short to be made of an identity number, it is shown whole. */
    static String number(String number) {
        if (number.length() < IDENTITY_NUMBER) {
            return number;
        }
        var end = number.length() - SHOWN_AT_EACH_END;
        return number.substring(0, SHOWN_AT_EACH_END) + "*".repeat(end - SHOWN_AT_EACH_END) + number.substring(end);
    }
}
