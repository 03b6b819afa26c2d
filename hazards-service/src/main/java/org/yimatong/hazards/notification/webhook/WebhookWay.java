package org.yimatong.hazards.notification.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.hazards.notification.ChannelKind;
import org.yimatong.hazards.notification.ChannelKindUnavailable;
import org.yimatong.hazards.notification.DeliveryOutcome;
import org.yimatong.hazards.notification.DeliveryOutcome.Declined;
import org.yimatong.hazards.notification.DeliveryOutcome.Delivered;
import org.yimatong.hazards.notification.DeliveryOutcome.Failed;
import org.yimatong.hazards.notification.DeliveryOutcome.Gone;
import org.yimatong.hazards.notification.DeliveryWay;
import org.yimatong.hazards.notification.Letter;
import org.yimatong.hazards.notification.webhook.AllowedHosts.HostRefused;
import org.yimatong.hazards.notification.webhook.WebhookPosts.PostFailed;
import org.yimatong.kit.problem.InvalidInput;

/** Posts notifications to web pages, signed as Standard Webhooks. */
@ApplicationScoped
class WebhookWay implements DeliveryWay {

    private static final int GONE = 410;

    /** Who calls, where to and how often (RFC 9110, 6585); the others are about what was posted. */
    private static final Set<Integer> OF_ALL = Set.of(401, 403, 404, 405, 407, 408, 429);

    private final WebhookConfig config;
    private final WebhookSecrets secrets;
    private final AllowedHosts hosts;
    private final WebhookPosts posts;
    private final ObjectMapper json;
    private final String source;
    private final Clock clock;

    WebhookWay(
            WebhookConfig config,
            WebhookSecrets secrets,
            AllowedHosts hosts,
            WebhookPosts posts,
            ObjectMapper json,
            @ConfigProperty(name = "yimatong.outbox.source") String source,
            Clock clock) {
        this.config = config;
        this.secrets = secrets;
        this.hosts = hosts;
        this.posts = posts;
        this.json = json;
        this.source = source;
        this.clock = clock;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.WEBHOOK;
    }

    @Override
    public void require(String address, boolean official) {
        secrets.requireKey();
        var target = WebhookTarget.of(address);
        if (!target.secured() && !config.plainHttp()) {
            throw new InvalidInput("/target", "url-not-secured");
        }
        if (!hosts.has(target, official)) {
            throw new InvalidInput("/target", "host-not-allowed", target.host() + ":" + target.port());
        }
    }

    @Override
    public DeliveryOutcome deliver(Letter letter) {
        try {
            require(letter.target(), letter.official()); // the configuration may be another one now
            var target = WebhookTarget.of(letter.target());
            var address = hosts.addressOf(target, letter.official());
            var body = json.writeValueAsString(WebhookBody.of(letter, source));
            return outcome(posts.post(target, address, headers(letter, body), body));
        } catch (ChannelKindUnavailable unavailable) {
            return new Failed("not-configured");
        } catch (InvalidInput refused) {
            return new Failed(refused.errors().getFirst().code());
        } catch (HostRefused refused) {
            return new Failed(refused.code());
        } catch (PostFailed failed) {
            return new Failed(failed.code());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Records are writable as JSON", e);
        }
    }

    private Map<String, String> headers(Letter letter, String body) {
        var now = clock.instant();
        var id = letter.id().toString();
        return Map.of(
                "content-type",
                WebhookBody.CONTENT_TYPE,
                "user-agent",
                "yimatong",
                "webhook-id",
                id,
                "webhook-timestamp",
                String.valueOf(now.getEpochSecond()),
                "webhook-signature",
                WebhookSignature.of(secretsOf(letter), id, now, body));
    }

    /** The newest first. */
    private List<byte[]> secretsOf(Letter letter) {
        return IntStream.range(0, letter.formerSecretSigns() ? 2 : 1)
                .mapToObj(before -> secrets.of(letter.channel(), letter.secretGeneration() - before))
                .toList();
    }

    private static DeliveryOutcome refusal(int status) {
        var code = "http-" + status;
        return status == GONE ? new Gone(code) : OF_ALL.contains(status) ? new Failed(code) : new Declined(code);
    }

    private static DeliveryOutcome outcome(int status) {
        return switch (status / 100) {
            case 2 -> new Delivered();
            case 3 -> new Failed("redirect-refused");
            case 4 -> refusal(status);
            default -> new Failed("http-" + status);
        };
    }
}
