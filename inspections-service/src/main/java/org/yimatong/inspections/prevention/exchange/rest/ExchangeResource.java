package org.yimatong.inspections.prevention.exchange.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.prevention.exchange.Exchange;
import org.yimatong.inspections.prevention.exchange.ExchangeAnswer;
import org.yimatong.inspections.prevention.exchange.ExchangeAnswer.Outcome;
import org.yimatong.kit.access.RowsOf;
import org.yimatong.kit.access.Whose;
import org.yimatong.kit.http.CurrentRequest;
import org.yimatong.kit.idempotency.Idempotent;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.paging.Page;
import org.yimatong.kit.paging.PageRequest;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** The exchange of dual prevention over HTTP: in by the enterprise or its gateway, out to whoever sends it on. */
@Path("/api/v1/prevention/exchange/{resource}")
@RowsOf(Whose.AN_ENTERPRISE)
@RunOnVirtualThread
@Tag(name = "Dual prevention")
class ExchangeResource {

    private final Exchange exchange;
    private final CurrentRequest request;

    ExchangeResource(Exchange exchange, CurrentRequest request) {
        this.exchange = exchange;
        this.request = request;
    }

    @POST
    @Idempotent
    @RolesAllowed({"enterprise", "data-gateway"})
    @Operation(
            operationId = "sendExchangeRows",
            summary = "Take in up to 20 rows of a resource such as sec_security_risk_unit",
            description = "Each row is answered by itself. If none was accepted or known, the page is refused. A row of"
                    + " sec_hidden_danger_info files a finding, or submits its rectification; whether that is accepted"
                    + " is not for rows to say.")
    @Parameter(ref = "Idempotency-Key")
    public RestResponse<List<ExchangeAnswerView>> send(String resource, @Valid @NotNull ExchangePage page) {
        require(resource);
        var answers = exchange.take(resource, page.datas());
        if (answers.stream().allMatch(answer -> answer.outcome() == Outcome.REFUSED)) {
            throw new InvalidInput(numbered(answers)
                    .mapToObj(index -> ExchangeAnswerView.error(
                            index,
                            answers.get(index),
                            Objects.requireNonNull(answers.get(index).code())))
                    .toList());
        }
        return RestResponse.ok(numbered(answers)
                .mapToObj(index -> ExchangeAnswerView.of(index, answers.get(index), request.language()))
                .toList());
    }

    @GET
    @Transactional
    @RolesAllowed({"enterprise", "data-gateway", "supervisor", "duty-officer", "analyst"})
    @Operation(
            operationId = "listExchangeRows",
            summary = "The rows of a resource as the format has them, to send on; each once in a whole pass",
            description = "Deleted ones are among them. Times are of +08:00.")
    public RestResponse<List<Map<String, Object>>> list(
            String resource,
            @QueryParam("uscc") @Nullable String uscc,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo address) {
        require(resource);
        var after = page.after().map(cursor -> cursor.id(0)).orElse(null);
        var rows = exchange.send(resource, uscc, after, page.fetch());
        return Page.respond(
                rows, page, Exchange.Sent::row, sent -> Cursor.of(sent.place().toString()), address);
    }

    private static IntStream numbered(List<ExchangeAnswer> answers) {
        return IntStream.range(0, answers.size());
    }

    private static void require(String resource) {
        if (!Exchange.has(resource)) {
            throw new NotFound();
        }
    }
}
