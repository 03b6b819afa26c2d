package org.yimatong.enterprises.code;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.yimatong.enterprises.signature.Signatory;

/** Who withdrew codes. The database shows it to whoever sees the code. */
@ApplicationScoped
public class CodeSuspensions implements PanacheRepositoryBase<CodeSuspension, UUID> {

    /** The person behind the fact, if it is a suspension. */
    public Optional<Signatory> suspendedBy(UUID fact) {
        return findByIdOptional(fact).map(CodeSuspension::suspendedBy);
    }
}
