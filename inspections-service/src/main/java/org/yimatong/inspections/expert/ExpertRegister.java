package org.yimatong.inspections.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.NotFound;

/** Changes of the register; each is one transaction. */
@ApplicationScoped
@Transactional
public class ExpertRegister {

    /** An expert, and whether registered just now. */
    public record Registered(Expert expert, boolean isNew) {}

    private final Experts experts;
    private final Clock clock;

    ExpertRegister(Experts experts, Clock clock) {
        this.experts = experts;
        this.clock = clock;
    }

    /** @throws ExpertIdTaken if another one has the id or the account */
    public Registered register(UUID id, String account, String name, List<String> fields) {
        var earlier = experts.findByIdOptional(id);
        if (earlier.isPresent()) {
            return new Registered(earlier.get().confirm(account, name, fields), false);
        }
        var expert = Expert.register(id, account, name, fields, clock);
        experts.save(expert, "registered");
        return new Registered(expert, true);
    }

    public Expert change(UUID id, ExpectedVersion expected, String name, List<String> fields, boolean active) {
        var expert =
                experts.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::new);
        expected.require(expert);
        expert.change(name, fields, active);
        experts.save(expert, "changed");
        return expert;
    }
}
