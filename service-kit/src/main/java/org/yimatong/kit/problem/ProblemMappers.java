package org.yimatong.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.yimatong.kit.precondition.StaleVersion;

/** The only place where exceptions meet HTTP. */
@ApplicationScoped
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Problems problems;

    ProblemMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        return problems.answer(refusal);
    }

    @ServerExceptionMapper(priority = Priorities.USER - 1)
    Response invalid(ConstraintViolationException violations) {
        return problems.answer(Violations.asRefusal(violations));
    }

    /** The second class only because Quarkus has a mapper of its own for it. */
    @ServerExceptionMapper(
            value = {JsonProcessingException.class, MismatchedInputException.class},
            priority = Priorities.USER - 1)
    Response unreadable(JsonProcessingException unreadable) {
        return problems.answer(UnreadableJson.asRefusal(unreadable));
    }

    @ServerExceptionMapper(
            value = {
                UnauthorizedException.class,
                AuthenticationFailedException.class,
                AuthenticationCompletionException.class
            },
            priority = Priorities.USER - 1)
    Response unauthorized(SecurityException noIdentity) {
        return problems.answer(HttpRefusal.unauthorized());
    }

    /** A check of the input failed itself. */
    @ServerExceptionMapper(priority = Priorities.USER - 1)
    Response unchecked(ValidationException defect) {
        return unexpected(defect);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException notAllowed) {
        return problems.answer(HttpRefusal.forbidden());
    }

    @ServerExceptionMapper
    Response overtaken(OptimisticLockException overtaken) {
        return problems.answer(new StaleVersion());
    }

    @ServerExceptionMapper
    Response ofHttp(WebApplicationException refused) {
        if (refused.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        if (refused.getResponse().getStatus() < 400) {
            return refused.getResponse();
        }
        if (KnownCause.of(refused) instanceof Refusal known) {
            return problems.answer(known);
        }
        var headers = new HashMap<String, String>();
        var allow = refused.getResponse().getHeaderString("Allow");
        if (allow != null) {
            headers.put("Allow", allow);
        }
        return problems.answer(HttpRefusal.ofStatus(refused.getResponse().getStatus(), headers));
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        var known = KnownCause.of(failure);
        if (known instanceof UnrecordedChange defect) {
            LOG.error("An operation forgot the audit, and nothing was changed", defect);
            return problems.answer(defect);
        }
        if (known != null) {
            LOG.debug("Refused because of this", failure);
            return problems.answer(known);
        }
        LOG.error("A request failed", failure);
        return problems.answer(HttpRefusal.internalError());
    }
}
