package org.yimatong.enterprises.weather.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.weather.MessageReference;
import org.yimatong.enterprises.weather.MessageType;
import org.yimatong.enterprises.weather.SignalColour;
import org.yimatong.enterprises.weather.WeatherContent;
import org.yimatong.enterprises.weather.WeatherEvent;
import org.yimatong.enterprises.weather.WeatherMessage;
import org.yimatong.kit.clock.ThisCentury;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.text.PlainText;

/**
 * A message of the meteorological office as it is brought. Of a cancellation everything from {@code event} on is left
 * out.
 *
 * @param sender the office
 * @param identifier given by it
 * @param references what an update replaces and a cancellation withdraws
 * @param areas keys, codes of GB/T 2260 or names; the city is all of them
 * @param expires a day after it was sent, unless configured otherwise, if absent
 */
@Schema(name = "WeatherMessage")
record WeatherReport(
        @NotBlank @PlainText @Size(max = 200) String sender,
        @NotBlank @PlainText @Size(max = 200) String identifier,
        @NotNull @ThisCentury Instant sent,
        @NotNull MessageType msgType,
        @Nullable @Size(max = 100) List<@NotNull @Valid Reference> references,
        @Nullable WeatherEvent event,
        @Nullable SignalColour colour,

        @Nullable @Size(min = 1, max = 100) List<@NotBlank @Size(max = 100) String> areas,

        @Nullable @PlainText @Size(min = 1, max = 190) String headline,

        @Nullable @PlainText(multiline = true) @Size(min = 1, max = 5000)
        String description,

        @Nullable @PlainText(multiline = true) @Size(min = 1, max = 4000)
        String instruction,

        @Nullable @ThisCentury Instant onset,
        @Nullable @ThisCentury Instant expires) {

    /** An earlier message. */
    @Schema(name = "WeatherMessageReference")
    record Reference(
            @NotBlank @PlainText @Size(max = 200) String sender,
            @NotBlank @PlainText @Size(max = 200) String identifier,
            @NotNull @ThisCentury Instant sent) {}

    /**
     * @param validity how long it holds if it does not say
     * @throws InvalidInput if it says too little or too much for what it does
     */
    WeatherMessage asMessage(Duration validity) {
        var errors = new ArrayList<InputError>();
        if (msgType != MessageType.ALERT && (references == null || references.isEmpty())) {
            errors.add(new InputError("/references", "weather-reference-missing"));
        }
        var content = msgType == MessageType.CANCEL ? silent(errors) : content(validity, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        var earlier = references == null ? List.<Reference>of() : references;
        return new WeatherMessage(
                sender,
                identifier,
                stored(sent),
                msgType,
                earlier.stream()
                        .map(message ->
                                new MessageReference(message.sender(), message.identifier(), stored(message.sent())))
                        .toList(),
                content);
    }

    private @Nullable WeatherContent content(Duration validity, List<InputError> errors) {
        requireSaid("/event", event, errors);
        requireSaid("/colour", colour, errors);
        requireSaid("/areas", areas, errors);
        if (event == null || colour == null || areas == null) {
            return null;
        }
        var end = stored(expires == null ? sent.plus(validity) : expires);
        if (!end.isAfter(sent) || onset != null && !end.isAfter(onset)) {
            errors.add(new InputError("/expires", "weather-instants-reversed"));
        }
        return new WeatherContent(
                event, colour, areas, headline, description, instruction, onset == null ? null : stored(onset), end);
    }

    private static void requireSaid(String pointer, @Nullable Object value, List<InputError> errors) {
        if (value == null) {
            errors.add(new InputError(pointer, "weather-content-missing"));
        }
    }

    private @Nullable WeatherContent silent(List<InputError> errors) {
        requireUnsaid("/event", event, errors);
        requireUnsaid("/colour", colour, errors);
        requireUnsaid("/areas", areas, errors);
        requireUnsaid("/headline", headline, errors);
        requireUnsaid("/description", description, errors);
        requireUnsaid("/instruction", instruction, errors);
        requireUnsaid("/onset", onset, errors);
        requireUnsaid("/expires", expires, errors);
        return null;
    }

    private static void requireUnsaid(String pointer, @Nullable Object value, List<InputError> errors) {
        if (value != null) {
            errors.add(new InputError(pointer, "weather-cancellation-silent"));
        }
    }

    private static Instant stored(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
