package org.yimatong.enterprises.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Supplier;
import org.yimatong.kit.access.AsSystem;

/** What the service itself sees. */
@ApplicationScoped
public class SystemView {

    private final CodeHistory history;

    SystemView(CodeHistory history) {
        this.history = history;
    }

    @AsSystem
    @Transactional
    public <T> T call(Supplier<T> look) {
        return look.get();
    }

    @AsSystem
    @Transactional
    public List<CodeChange> historyOf(String uscc) {
        return history.list("id.uscc = ?1 order by id.version", uscc);
    }
}
