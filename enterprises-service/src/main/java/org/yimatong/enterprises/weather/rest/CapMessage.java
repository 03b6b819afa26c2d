package org.yimatong.enterprises.weather.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.weather.MessageType;
import org.yimatong.enterprises.weather.SignalColour;
import org.yimatong.enterprises.weather.WeatherEvent;
import org.yimatong.kit.problem.InvalidInput;

/** A message in the Common Alerting Protocol (OASIS CAP 1.2), read as a {@link WeatherReport}. */
record CapMessage(CapElement alert) {

    /** Names under which offices give the colour; it is more exact than the severity. */
    private static final Set<String> COLOUR_PARAMETERS =
            Set.of("colour", "color", "signalcolour", "signalcolor", "颜色", "预警颜色");

    /** @throws InvalidInput if it is no such message, or not an actual one for everybody */
    static WeatherReport read(byte[] message) {
        var read = new CapMessage(CapElement.parse(message));
        read.requireForEverybody();
        return read.report();
    }

    private void requireForEverybody() {
        var status = alert.required("status");
        if (!status.equals("Actual")) {
            throw new InvalidInput("/alert/status", "cap-not-actual", status);
        }
        var scope = alert.required("scope");
        if (!scope.equals("Public")) {
            throw new InvalidInput("/alert/scope", "cap-not-public", scope);
        }
    }

    private WeatherReport report() {
        var type = type();
        var info = type == MessageType.CANCEL ? null : info();
        return new WeatherReport(
                alert.required("sender"),
                alert.required("identifier"),
                instant("/alert/sent", alert.required("sent")),
                type,
                references(),
                info == null ? null : event(info),
                info == null ? null : colour(info),
                info == null ? null : areas(info),
                text(info, "headline"),
                text(info, "description"),
                text(info, "instruction"),
                instant(info, "onset"),
                instant(info, "expires"));
    }

    private MessageType type() {
        var type = alert.required("msgType");
        return switch (type) {
            case "Alert" -> MessageType.ALERT;
            case "Update" -> MessageType.UPDATE;
            case "Cancel" -> MessageType.CANCEL;
            default -> throw new InvalidInput("/alert/msgType", "cap-type-unknown", type);
        };
    }

    /** The one in Chinese; what is said in other languages is a translation of it. */
    private CapElement info() {
        var infos = alert.all("info");
        var chinese = infos.stream()
                .filter(info -> info.text("language")
                        .orElse("zh")
                        .toLowerCase(Locale.ROOT)
                        .startsWith("zh"))
                .toList();
        var eligible = chinese.isEmpty() ? infos : chinese;
        if (eligible.size() != 1) {
            throw new InvalidInput("/alert/info", "cap-missing");
        }
        return eligible.getFirst();
    }

    private List<WeatherReport.Reference> references() {
        return alert.text("references").stream()
                .flatMap(references -> Arrays.stream(references.split("\\s+")))
                .map(CapMessage::reference)
                .toList();
    }

    private static WeatherReport.Reference reference(String reference) {
        var parts = reference.split(",", -1);
        if (parts.length != 3) {
            throw new InvalidInput("/alert/references", "cap-references-malformed", reference);
        }
        return new WeatherReport.Reference(parts[0], parts[1], instant("/alert/references", parts[2]));
    }

    private static WeatherEvent event(CapElement info) {
        var event = info.required("event");
        return WeatherEvent.read(event)
                .orElseThrow(() -> new InvalidInput(info.path() + "/event", "weather-event-unknown", event));
    }

    private static SignalColour colour(CapElement info) {
        var named = info.all("parameter").stream()
                .filter(parameter -> COLOUR_PARAMETERS.contains(
                        parameter.text("valueName").orElse("").toLowerCase(Locale.ROOT)))
                .findFirst();
        if (named.isPresent()) {
            var value = named.get().required("value");
            return SignalColour.read(value)
                    .orElseThrow(
                            () -> new InvalidInput(named.get().path() + "/value", "weather-colour-unknown", value));
        }
        var severity = info.required("severity");
        return SignalColour.ofSeverity(severity)
                .orElseThrow(() -> new InvalidInput(info.path() + "/severity", "weather-colour-unknown", severity));
    }

    /** By their codes; an area without one by its name. */
    private static List<String> areas(CapElement info) {
        return info.all("area").stream()
                .flatMap(area -> {
                    var codes = area.all("geocode");
                    return codes.isEmpty()
                            ? List.of(area.required("areaDesc")).stream()
                            : codes.stream().map(code -> code.required("value"));
                })
                .toList();
    }

    private static @Nullable String text(@Nullable CapElement info, String name) {
        return Optional.ofNullable(info).flatMap(known -> known.text(name)).orElse(null);
    }

    private static @Nullable Instant instant(@Nullable CapElement info, String name) {
        var text = text(info, name);
        return text == null ? null : instant("/alert/info/" + name, text);
    }

    private static Instant instant(String path, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException malformed) {
            throw new InvalidInput(path, "instant-malformed", text);
        }
    }
}
