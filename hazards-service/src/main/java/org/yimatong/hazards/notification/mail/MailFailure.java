package org.yimatong.hazards.notification.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.notification.DeliveryOutcome;
import org.yimatong.hazards.notification.DeliveryOutcome.Failed;
import org.yimatong.hazards.notification.DeliveryOutcome.Refused;

/**
 * Why mail was not taken. Only what is said of the mailbox itself is for good; what is said of the sender, of the
 * server or of too many mails ends with an administrator's slip or a quota, whatever the first digit (RFC 5321, 4.2.3).
 */
final class MailFailure {

    /** Unknown, not here, or no name of a mailbox. */
    private static final Set<Integer> OF_THE_MAILBOX = Set.of(550, 551, 553);

    /** Of security or policy, as relaying without a login (RFC 3463, 3.8). */
    private static final String OF_THE_SENDER = " 5.7.";

    private MailFailure() {}

    static DeliveryOutcome of(MessagingException failure) {
        for (var reason : reasons(failure)) {
            switch (reason) {
                case SMTPAddressFailedException refused -> {
                    return replied(refused);
                }
                case SMTPSendFailedException refused
                when refused.getReturnCode() > 0 -> {
                    return new Failed("smtp-" + refused.getReturnCode());
                }
                case AuthenticationFailedException _ -> {
                    return new Failed("smtp-login-refused");
                }
                case SocketTimeoutException _ -> {
                    return new Failed("timeout");
                }
                default -> {}
            }
        }
        return new Failed(failure instanceof MailConnectException ? "connection-refused" : "connection-lost");
    }

    private static DeliveryOutcome replied(SMTPAddressFailedException refused) {
        var code = "smtp-" + refused.getReturnCode();
        var forGood = OF_THE_MAILBOX.contains(refused.getReturnCode())
                && !String.valueOf(refused.getMessage()).contains(OF_THE_SENDER);
        return forGood ? new Refused(code) : new Failed(code);
    }

    /** The deepest first: what is about the recipient says more than what is about the whole. */
    private static List<Exception> reasons(MessagingException failure) {
        var reasons = new ArrayList<Exception>();
        for (Exception next = failure; next != null && !reasons.contains(next); next = following(next)) {
            reasons.addFirst(next);
        }
        return reasons;
    }

    private static @Nullable Exception following(Exception failure) {
        return failure instanceof MessagingException messaging
                ? messaging.getNextException()
                : failure.getCause() instanceof Exception cause ? cause : null;
    }
}
