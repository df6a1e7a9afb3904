package io.onrecord.store.listing;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses a query parameter that a resource does not have. Passed over, a filter whose name is
/// misspelled would let everything through, and whoever pages by a wrong name would be given the
/// first page for ever.
public class Parameters {

    /// What [Answers] takes for every answer.
    private static final String FIELDS = "fields";

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        Set<String> asked = request.getUriInfo().getQueryParameters().keySet();
        if (asked.isEmpty()) {
            return;
        }
        Set<String> allowed =
                known.computeIfAbsent(resource.getResourceMethod(), Parameters::names);
        for (String name : asked) {
            if (!allowed.contains(name)) {
                throw Refusal.of(
                        "UNKNOWN_PARAMETER",
                        name,
                        "The parameters here are " + String.join(", ", allowed));
            }
        }
    }

    private static Set<String> names(Method method) {
        Set<String> names = new TreeSet<>(Set.of(FIELDS));
        Arrays.stream(method.getParameters())
                .flatMap(Parameters::elements)
                .flatMap(element -> Stream.ofNullable(element.getAnnotation(QueryParam.class)))
                .map(QueryParam::value)
                .forEach(names::add);
        return names;
    }

    /// The parameter itself, or the fields of the record that holds several.
    private static Stream<AnnotatedElement> elements(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields())
                : Stream.of(parameter);
    }
}
