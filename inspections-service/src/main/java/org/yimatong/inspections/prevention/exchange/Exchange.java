package org.yimatong.inspections.prevention.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.finding.FindingIdTaken;
import org.yimatong.inspections.prevention.chain.ChainElement;
import org.yimatong.inspections.prevention.chain.ChainElements;
import org.yimatong.inspections.prevention.chain.ChainOwner;
import org.yimatong.inspections.prevention.chain.ElementContent;
import org.yimatong.inspections.prevention.chain.ElementIdTaken;
import org.yimatong.inspections.prevention.chain.RiskUnit;
import org.yimatong.inspections.prevention.exchange.ExchangeAnswer.Outcome;
import org.yimatong.inspections.prevention.task.StoppageContent;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.RuleBroken;

/**
 * The chain of analysis and what was found, as rows of the exchange format, in and out. Of the caller's transaction.
 */
@ApplicationScoped
public class Exchange {

    private static final List<ExchangeFormat<?, ?>> FORMATS = List.of(
            ChainFormats.UNIT,
            ChainFormats.EVENT,
            ChainFormats.MEASURE,
            CheckFormats.TASK,
            CheckFormats.RECORD,
            CheckFormats.STOPPAGE);

    /** A row to send on, and the place behind which the next page begins. */
    public record Sent(UUID place, Map<String, Object> row) {}

    private final RowIntake intake;
    private final ChainElements elements;
    private final ChainOwner owner;
    private final DangerExchange dangers;

    Exchange(RowIntake intake, ChainElements elements, ChainOwner owner, DangerExchange dangers) {
        this.intake = intake;
        this.elements = elements;
        this.owner = owner;
        this.dangers = dangers;
    }

    /** Whether the exchange has a resource of this name. */
    public static boolean has(String resource) {
        return resource.equals(DangerExchange.NAME) || format(resource).isPresent();
    }

    /** Takes rows in, each by itself, in the order they have: a child may follow its parent. */
    public List<ExchangeAnswer> take(String resource, List<Map<String, Object>> rows) {
        var enterprise = owner.current();
        if (resource.equals(DangerExchange.NAME)) {
            return rows.stream()
                    .map(row -> answer(() -> dangers.take(new Row(row), enterprise), DangerFormat::memberOf))
                    .toList();
        }
        ExchangeFormat<?, ?> format = format(resource).orElseThrow();
        return rows.stream()
                .map(row -> answer(() -> intake.take(format, new Row(row), enterprise), format::memberOf))
                .toList();
    }

    /**
     * Rows of all that the caller may see, deleted ones too, in an order that changes do not disturb.
     *
     * @param uscc of one enterprise only
     */
    public List<Sent> send(String resource, @Nullable String uscc, @Nullable UUID after, int limit) {
        return resource.equals(DangerExchange.NAME)
                ? dangers.send(uscc, after, limit)
                : send(format(resource).orElseThrow(), uscc, after, limit).toList();
    }

    /** @param memberOf the member of the row for a place that a rule names */
    private static ExchangeAnswer answer(Supplier<Outcome> row, UnaryOperator<String> memberOf) {
        try {
            return ExchangeAnswer.of(row.get());
        } catch (RowRefused refused) {
            return ExchangeAnswer.refused(refused.member(), refused.code(), refused.parameters());
        } catch (InvalidInput invalid) {
            var error = invalid.errors().getFirst();
            return ExchangeAnswer.refused(memberOf.apply(error.pointer()), error.code(), error.parameters());
        } catch (ElementIdTaken | FindingIdTaken taken) {
            throw taken; // the database said so, and takes nothing more in this transaction
        } catch (RuleBroken broken) {
            return ExchangeAnswer.refused("", broken.type());
        }
    }

    private <C extends ElementContent, E extends ChainElement<C>> Stream<Sent> send(
            ExchangeFormat<C, E> format, @Nullable String uscc, @Nullable UUID after, int limit) {
        return elements.everything(format.kind(), uscc, after, limit).stream()
                .map(element -> new Sent(element.id(), write(format, element)));
    }

    private <C extends ElementContent, E extends ChainElement<C>> Map<String, Object> write(
            ExchangeFormat<C, E> format, E element) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", element.id().toString());
        if (element.content() instanceof StoppageContent stoppage) {
            row.put("hazardCode", hazardCodeOf(stoppage));
        }
        row.putAll(format.writing().apply(element.content()));
        row.put("deleted", element.isDeleted() ? "1" : "0");
        row.put("createDate", ExchangeTime.write(element.stamp().createdAt()));
        row.put("createBy", element.stamp().createdBy());
        row.put("updateDate", ExchangeTime.write(element.stamp().updatedAt()));
        row.put("updateBy", element.stamp().updatedBy());
        return row;
    }

    private String hazardCodeOf(StoppageContent stoppage) {
        return elements.visible(RiskUnit.KIND, stoppage.unitId())
                .orElseThrow(() -> new IllegalStateException("Every stoppage is of a unit"))
                .content()
                .hazardCode();
    }

    private static Optional<ExchangeFormat<?, ?>> format(String resource) {
        return FORMATS.stream().filter(format -> format.name().equals(resource)).findFirst();
    }
}
