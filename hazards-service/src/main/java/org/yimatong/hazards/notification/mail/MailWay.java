package org.yimatong.hazards.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.util.Properties;
import java.util.Set;
import org.yimatong.hazards.notification.ChannelKind;
import org.yimatong.hazards.notification.ChannelKindUnavailable;
import org.yimatong.hazards.notification.DeliveryOutcome;
import org.yimatong.hazards.notification.DeliveryOutcome.Delivered;
import org.yimatong.hazards.notification.DeliveryWay;
import org.yimatong.hazards.notification.Letter;
import org.yimatong.hazards.notification.NotificationRules;
import org.yimatong.kit.problem.InvalidInput;

/** Sends notifications by an SMTP server, each by a connection of its own. */
@ApplicationScoped
class MailWay implements DeliveryWay {

    private static final String PREFIX = "yimatong.notification.mail.";

    private final MailConfig config;
    private final NotificationRules rules;

    MailWay(MailConfig config, NotificationRules rules) {
        this.config = config;
        this.rules = rules;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.EMAIL;
    }

    @Override
    public void require(String address, boolean official) {
        host();
        sender();
        var mailbox = MailAddress.of(address).orElseThrow(() -> new InvalidInput("/target", "mailbox-malformed"));
        var domain = MailAddress.domain(mailbox);
        if (domains().stream()
                .noneMatch(allowed -> allowed.equals("*") || allowed.strip().equalsIgnoreCase(domain))) {
            throw new InvalidInput("/target", "domain-not-allowed", domain);
        }
    }

    private Set<String> domains() {
        return config.domains().orElseThrow(() -> new ChannelKindUnavailable(PREFIX + "domains"));
    }

    private String host() {
        return config.host().orElseThrow(() -> new ChannelKindUnavailable(PREFIX + "host"));
    }

    private InternetAddress sender() {
        return config.from().flatMap(MailAddress::of).orElseThrow(() -> new ChannelKindUnavailable(PREFIX + "from"));
    }

    @Override
    public DeliveryOutcome deliver(Letter letter) {
        try {
            require(letter.target(), letter.official()); // the configuration may be another one now
            send(letter);
            return new Delivered();
        } catch (ChannelKindUnavailable unavailable) {
            return new DeliveryOutcome.Failed("not-configured");
        } catch (InvalidInput refused) {
            return new DeliveryOutcome.Failed(refused.errors().getFirst().code());
        } catch (MessagingException e) {
            return MailFailure.of(e);
        }
    }

    private void send(Letter letter) throws MessagingException {
        var session = Session.getInstance(settings());
        var mail = new AlarmMail(session, letter, sender());
        try (var server = session.getTransport("smtp")) {
            server.connect(
                    host(),
                    config.port(),
                    config.user().orElse(null),
                    config.password().orElse(null));
            server.sendMessage(mail, new Address[] {new InternetAddress(letter.target(), true)});
        }
    }

    private Properties settings() {
        var settings = new Properties();
        var millis = String.valueOf(rules.answerWithin().toMillis() / 2); // for each word of the conversation
        settings.put("mail.smtp.connectiontimeout", millis);
        settings.put("mail.smtp.timeout", millis);
        settings.put("mail.smtp.writetimeout", millis);
        settings.put("mail.smtp.auth", String.valueOf(config.user().isPresent()));
        settings.put("mail.smtp.ssl.enable", String.valueOf(config.security() == MailConfig.Security.TLS));
        settings.put("mail.smtp.starttls.enable", String.valueOf(config.security() == MailConfig.Security.STARTTLS));
        settings.put("mail.smtp.starttls.required", String.valueOf(config.security() == MailConfig.Security.STARTTLS));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.quitwait", "false"); // what was taken is taken
        return settings;
    }
}
