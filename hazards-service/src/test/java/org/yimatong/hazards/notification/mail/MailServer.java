package org.yimatong.hazards.notification.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A mail server, known to the service; it can be down. */
public class MailServer implements QuarkusTestResourceLifecycleManager {

    private GreenMail mail;

    @Override
    public Map<String, String> start() {
        mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        mail.start();
        return Map.of(
                "yimatong.notification.mail.host", "127.0.0.1",
                "yimatong.notification.mail.port", String.valueOf(mail.getSmtp().getPort()),
                "yimatong.notification.mail.security", "none",
                "yimatong.notification.mail.from", "alarms@ymt.example");
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
