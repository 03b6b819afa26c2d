package org.yimatong.kit.access;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

@AsSystem
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE) // before the transaction begins
class AsSystemInterceptor {

    @AroundInvoke
    @Nullable
    Object actAsSystem(InvocationContext invocation) throws Exception {
        return CurrentAccess.<@Nullable Object>asSystem(invocation::proceed);
    }
}
