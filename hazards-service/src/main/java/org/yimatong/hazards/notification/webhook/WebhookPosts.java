package org.yimatong.hazards.notification.webhook;

import io.netty.channel.ConnectTimeoutException;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.yimatong.hazards.notification.NotificationRules;

/**
 * Posts to an address that was found before: the host's name serves for the certificate and the header only, so that a
 * name that moves in between leads nowhere else. No redirect is followed; of the answer only the status is read.
 */
@ApplicationScoped
class WebhookPosts {

    /** The post came to nothing. */
    static class PostFailed extends Exception {

        private final String code;

        PostFailed(String code) {
            super(code);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    private final HttpClient client;
    private final Duration within;

    /** Certificates are checked by Java's trust store, or that of the TLS configuration named {@code webhook}. */
    WebhookPosts(Vertx vertx, TlsConfigurationRegistry certificates, NotificationRules rules) {
        var options = new HttpClientOptions().setKeepAlive(false).setMaxPoolSize(rules.channelsAtOnce());
        certificates.get("webhook").ifPresent(own -> options.setTrustOptions(own.getTrustStoreOptions()));
        this.client = vertx.createHttpClient(options);
        this.within = rules.answerWithin();
    }

    /**
     * @return the status of the answer
     * @throws PostFailed if there is none in time
     */
    int post(WebhookTarget target, InetAddress address, Map<String, String> headers, String body) throws PostFailed {
        var deadline = System.nanoTime() + within.toNanos();
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(target.port(), address.getHostAddress()))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.secured())
                .setURI(target.path())
                .setConnectTimeout(within.toMillis())
                .setFollowRedirects(false);
        headers.forEach(options::putHeader);
        var connecting = client.request(options);
        connecting.onSuccess(request -> request.exceptionHandler(_ -> {})); // told by the answer that does not come
        var request = await(connecting, deadline);
        try {
            return await(request.send(body), deadline).statusCode();
        } finally {
            request.connection().close();
        }
    }

    private static <T> T await(Future<T> coming, long deadline) throws PostFailed {
        try {
            return coming.toCompletionStage()
                    .toCompletableFuture()
                    .get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            coming.onSuccess(WebhookPosts::drop);
            throw new PostFailed("timeout");
        } catch (ExecutionException failed) {
            throw new PostFailed(codeOf(failed.getCause()));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new PostFailed("interrupted");
        }
    }

    private static void drop(Object late) {
        if (late instanceof HttpClientRequest request) {
            request.reset();
        }
    }

    private static String codeOf(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> "connection-lost";
            case ConnectTimeoutException _ -> "timeout";
            case ConnectException _ -> "connection-refused";
            case SSLException _ -> "certificate-refused";
            default -> "connection-lost";
        };
    }
}
