package org.yimatong.stack.suite;

import org.yimatong.stack.keycloak.KeycloakInstallation;
import org.yimatong.stack.process.Command;
import org.yimatong.stack.process.Supervisor;
import org.yimatong.stack.report.Announcer;
import org.yimatong.stack.report.Refusal;

/** What Keycloak needs before its first start, and can get while other parts are starting. */
record KeycloakPreparation(Setup setup, Programs programs, Supervisor supervisor, Announcer announcer) {

    void run() {
        var installation = new KeycloakInstallation(setup.installation().keycloak());
        installation.ensureBuilt(this::build);
        installation.importAtStart(setup.installation().hazardSources());
    }

    private void build(Command command) {
        announcer.say("Keycloak is being built for PostgreSQL (once, half a minute)");
        var build = programs.child("keycloak-build", command);
        build.log().rotate();
        if (!supervisor.runOnce(build).join().successful()) {
            throw new Refusal("Keycloak cannot be built; the log is %s\n%s"
                    .formatted(build.log(), build.log().tail(15)));
        }
    }
}
