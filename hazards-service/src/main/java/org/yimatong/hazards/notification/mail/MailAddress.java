package org.yimatong.hazards.notification.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a mailbox, and of nothing else: no name beside it, no second one. */
final class MailAddress {

    private static final Pattern PLAIN = Pattern.compile("[!-~&&[^\"(),:;<>\\[\\]\\\\@]]{1,64}@[A-Za-z0-9.-]{1,253}");

    private MailAddress() {}

    static String domain(InternetAddress mailbox) {
        return mailbox.getAddress().substring(mailbox.getAddress().indexOf('@') + 1);
    }

    /** Empty if it is none. */
    static Optional<InternetAddress> of(String text) {
        if (!PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new InternetAddress(text, true));
        } catch (AddressException malformed) {
            return Optional.empty();
        }
    }
}
