package org.yimatong.kit.personal;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.clock.RecurringWork;
import org.yimatong.kit.problem.DatabaseFailure;

/**
 * Brings what is not encrypted yet, or with a former key, under the current key, while everybody works. Begins with the
 * start of the service, which is when keys change; again each hour, for what an instance that had other keys wrote
 * meanwhile. Versions stay: nothing changes for anybody who may see the value.
 */
@ApplicationScoped
class ReEncryption implements RecurringWork {

    private static final Logger LOG = Logger.getLogger(ReEncryption.class);

    private final DataSource database;
    private final List<EncryptedColumn<?>> columns;
    private final PersonalCipher cipher;
    private ReEncryptionPass pass;

    ReEncryption(DataSource database, @All List<EncryptedColumn<?>> columns, PersonalCipher cipher) {
        this.database = database;
        this.columns = columns;
        this.cipher = cipher;
        this.pass = new ReEncryptionPass(columns, cipher.currentMark());
    }

    @Override
    public String name() {
        return "re-encryption";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    @AsSystem
    public synchronized boolean round() { // one pass at a time
        if (pass.hasMore()) {
            pass.advance(QuarkusTransaction.requiringNew().call(this::renewNext));
        }
        if (pass.hasMore()) {
            return true;
        }
        report();
        pass = new ReEncryptionPass(columns, cipher.currentMark());
        return false;
    }

    private ReEncryptionPass.Batch renewNext() {
        try (var connection = database.getConnection()) {
            return pass.renewNext(connection);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Places, numbers and rows, never a value. */
    private void report() {
        if (pass.renewed() > 0) {
            LOG.infof("%d values of personal data came under the current key", pass.renewed());
        }
        if (!pass.unreadable().isEmpty()) {
            LOG.errorf("Personal data that no key at hand opens: %s", pass.unreadable());
        }
    }
}
