package org.yimatong.hazards.notification.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** A mail server, known to the service; it can be down. */
public class MailServer implements QuarkusTestResourceLifecycleManager {

    private GreenMail mail;

    @Override
    public Map<String, String> start() {
        mail = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return Map.of(
                "yimatong.notification.mail.host", "127.0.0.1",
                "yimatong.notification.mail.port", String.valueOf(mail.getSmtp().getPort()),
                "yimatong.notification.mail.security", "none",
                "yimatong.notification.mail.domains", "example.org",
                "yimatong.notification.mail.from", "alarms@ymt.example");
    }

    /** The same after it was down. */
    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(mail, new TestInjector.MatchesType(GreenMail.class));
    }

    @Override
    public void stop() {
        mail.stop();
    }
}
