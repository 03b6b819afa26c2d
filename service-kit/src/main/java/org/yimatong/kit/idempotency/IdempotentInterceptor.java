package org.yimatong.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import java.util.concurrent.Callable;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.http.CurrentRequest;
import org.yimatong.kit.problem.BadRequest;

@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 500) // after access and validation were checked
class IdempotentInterceptor {

    private final CurrentRequest request;
    private final CurrentAccess access;
    private final RequestHash hash;
    private final RequestMarks marks;
    private final StoredAnswers answers;
    private final EntityManager entities;
    private final ObjectMapper json;

    IdempotentInterceptor(
            CurrentRequest request,
            CurrentAccess access,
            RequestHash hash,
            RequestMarks marks,
            StoredAnswers answers,
            EntityManager entities,
            ObjectMapper json) {
        this.request = request;
        this.access = access;
        this.hash = hash;
        this.marks = marks;
        this.answers = answers;
        this.entities = entities;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        var key = request.header("Idempotency-Key");
        if (key == null || key.length() < 8 || key.length() > 100) {
            throw new BadRequest("idempotency-key-missing");
        }
        var caller = access.get().subject();
        var requestHash = hash.of(request.line(), invocation.getParameters());
        return QuarkusTransaction.requiringNew()
                .call(() -> once(caller, key, requestHash, () -> (RestResponse<?>) invocation.proceed()));
    }

    private RestResponse<?> once(String caller, String key, byte[] requestHash, Callable<RestResponse<?>> effect)
            throws Exception {
        var earlier = answers.take(caller, key);
        if (earlier.isPresent()) {
            if (!marks.isMarkOf(earlier.get().requestHash(), requestHash)) {
                throw new IdempotencyKeyReused();
            }
            return repeat(earlier.get());
        }
        var answer = effect.call();
        entities.flush(); // what the database refuses is to be known before the answer is kept
        answers.store(caller, key, keep(answer, requestHash));
        return answer;
    }

    private StoredAnswer keep(RestResponse<?> answer, byte[] requestHash) throws JsonProcessingException {
        return new StoredAnswer(
                marks.mark(requestHash),
                answer.getStatus(),
                answer.getHeaderString("Location"),
                answer.getHeaderString("ETag"),
                answer.getEntity() == null ? null : json.writeValueAsString(answer.getEntity()));
    }

    private RestResponse<?> repeat(StoredAnswer earlier) throws JsonProcessingException {
        var answer = ResponseBuilder.<@Nullable Object>create(earlier.status())
                .entity(earlier.body() == null ? null : json.readTree(earlier.body()))
                .header("Idempotency-Replayed", true);
        if (earlier.location() != null) {
            answer.header("Location", earlier.location());
        }
        if (earlier.etag() != null) {
            answer.header("ETag", earlier.etag());
        }
        return answer.build();
    }
}
