package org.yimatong.enterprises.weather;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yimatong.enterprises.notice.Audience;
import org.yimatong.enterprises.notice.Importance;
import org.yimatong.enterprises.notice.Notice;
import org.yimatong.enterprises.notice.NoticeContent;
import org.yimatong.enterprises.notice.NoticeKind;
import org.yimatong.enterprises.notice.NoticeSender;
import org.yimatong.enterprises.notice.Sending;

/** Tells enterprises of the weather warnings that concern them, and of what becomes of those they were told. */
@ApplicationScoped
class WeatherNotices {

    private final NoticeSender sender;
    private final WeatherRuleService rules;

    WeatherNotices(NoticeSender sender, WeatherRuleService rules) {
        this.sender = sender;
        this.rules = rules;
    }

    /**
     * Passes a message on: to those whom the rules name, and to those who were told what it takes the place of.
     *
     * @param replaced the messages that gave way to it
     */
    Optional<Notice> passOn(WeatherWarning warning, List<WeatherWarning> replaced, Instant now) {
        var follows = replaced.stream()
                .map(WeatherWarning::notice)
                .filter(Objects::nonNull)
                .toList();
        var content = warning.message().content();
        if (content == null) {
            return follows.isEmpty() ? Optional.empty() : cancel(warning, replaced, follows);
        }
        var table = rules.table();
        var audience = table.kindsConcerned(content)
                .filter(kinds -> warning.isInForce(now))
                .map(kinds -> Audience.ofAreas(warning.areas(), kinds))
                .orElse(Audience.NOBODY_NEW);
        var asked = table.kindsAsked(content).filter(kinds -> warning.isInForce(now));
        var prefix = follows.isEmpty() ? "" : "【更新】";
        var says = new NoticeContent(
                NoticeKind.WEATHER_WARNING,
                importance(content),
                prefix + content.title(),
                body(content),
                asked.isPresent());
        return sender.send(new Sending(
                says,
                asked.isPresent() ? content.expires() : null,
                audience,
                asked.orElse(Set.of()),
                follows,
                warning.taker(),
                null));
    }

    private Optional<Notice> cancel(WeatherWarning warning, List<WeatherWarning> replaced, List<UUID> follows) {
        var title = replaced.stream()
                .map(cancelled -> cancelled.message().content())
                .filter(Objects::nonNull)
                .map(WeatherContent::title)
                .findFirst()
                .orElse("气象预警");
        var says = new NoticeContent(
                NoticeKind.WEATHER_WARNING, Importance.ORDINARY, "【解除】" + title, "该预警已由发布单位解除。", false);
        return sender.send(new Sending(says, null, Audience.NOBODY_NEW, Set.of(), follows, warning.taker(), null));
    }

    private static Importance importance(WeatherContent content) {
        return switch (content.colour()) {
            case BLUE, YELLOW -> Importance.ORDINARY;
            case ORANGE -> Importance.IMPORTANT;
            case RED -> Importance.URGENT;
        };
    }

    private static String body(WeatherContent content) {
        var description = content.description() == null ? content.title() : content.description();
        return content.instruction() == null ? description : description + "\n防御指南：" + content.instruction();
    }
}
