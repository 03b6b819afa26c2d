package org.yimatong.testing.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.yimatong.testing.access.ApiOperation;

/** Requests one after another, most of them to one feature, that use what earlier answers told. */
final class Sequence {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final int number;
    private final Service service;
    private final FuzzReport report;
    private final Random random;
    private final Harvest harvest;
    private final RequestMaker maker;
    private final List<ApiOperation> ofFeature;
    private final Sender sender;

    /** @param number together with the seed, decides what is asked */
    Sequence(long seed, int number, Service service, FuzzReport report) {
        this.number = number;
        this.service = service;
        this.report = report;
        this.random = new Random(seed * 1_000_003 + number);
        this.harvest = new Harvest(service.known());
        this.maker = new RequestMaker(harvest, new ValidValues(service.document(), harvest, random), random);
        var all = service.operations();
        var feature = all.get(number % all.size()).feature();
        this.ofFeature = all.stream()
                .filter(operation -> operation.feature().equals(feature))
                .toList();
        this.sender = service.sender();
    }

    void send(int requests) {
        for (var count = 0; count < requests; count++) {
            // the first is the one that the sequence is about, so that none is passed over
            var operation = count == 0
                    ? service.operations().get(number % service.operations().size())
                    : next(count < requests / 3);
            send(maker.next(operation, FuzzCaller.forOperation(operation, service.callers(), random)));
        }
    }

    /** At first mostly what makes something, so that there is something to go on with. */
    private ApiOperation next(boolean isBeginning) {
        var candidates = random.nextInt(5) == 0 ? service.operations() : ofFeature;
        var making = candidates.stream()
                .filter(operation -> operation.method().equals("POST"))
                .toList();
        var chosen = isBeginning && !making.isEmpty() && random.nextBoolean() ? making : candidates;
        return chosen.get(random.nextInt(chosen.size()));
    }

    private void send(FuzzRequest request) {
        try {
            var answer = sender.send(request);
            report.count(request, answer);
            if (answer.isSuccess()) {
                harvest.gather(request, answer, json(answer));
            }
            for (var fault : service.judge().faults(request, answer)) {
                report.add(fault, number, request, answer);
            }
        } catch (IOException | IllegalArgumentException e) {
            report.countUnanswered(request);
            report.add("has no answer: " + e, number, request, null);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static JsonNode json(FuzzAnswer answer) {
        try {
            return answer.contentType().filter(type -> type.contains("json")).isPresent()
                    ? MAPPER.readTree(answer.body())
                    : MissingNode.getInstance();
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
