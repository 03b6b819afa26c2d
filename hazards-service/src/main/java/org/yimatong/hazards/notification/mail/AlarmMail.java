package org.yimatong.hazards.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import org.yimatong.hazards.notification.Letter;

/** A notification as mail, its identity the same at each attempt. */
final class AlarmMail extends MimeMessage {

    private final String id;

    AlarmMail(Session session, Letter letter, InternetAddress from) throws MessagingException {
        super(session);
        id = "<%s@%s>".formatted(letter.id(), MailAddress.domain(from));
        setFrom(from);
        setRecipient(RecipientType.TO, new InternetAddress(letter.target(), true));
        setSubject(MailText.subject(letter), UTF_8.name());
        setText(MailText.body(letter), UTF_8.name());
        setSentDate(Date.from(letter.madeAt()));
        setHeader("Auto-Submitted", "auto-generated"); // nobody's absence note answers (RFC 3834)
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
