package org.yimatong.hazards.notification.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.notification.DeliveryOutcome;
import org.yimatong.hazards.notification.DeliveryOutcome.Failed;
import org.yimatong.hazards.notification.DeliveryOutcome.Refused;

/** Why mail was not taken: whether it may be later follows from the first digit of the reply (RFC 5321, 4.2.1). */
final class MailFailure {

    private static final int FIRST_PERMANENT = 500;

    private MailFailure() {}

    static DeliveryOutcome of(MessagingException failure) {
        for (var reason : reasons(failure)) {
            switch (reason) {
                case SMTPAddressFailedException refused -> {
                    return replied(refused.getReturnCode());
                }
                case SMTPSendFailedException refused
                when refused.getReturnCode() > 0 -> {
                    return replied(refused.getReturnCode());
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

    private static DeliveryOutcome replied(int code) {
        return code < FIRST_PERMANENT ? new Failed("smtp-" + code) : new Refused("smtp-" + code);
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
