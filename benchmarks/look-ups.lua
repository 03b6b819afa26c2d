-- Looks at one code after the other. Arguments: file with a token on each line, media type to accept.
local threads = {}

function setup(thread)
  thread:set("first", #threads * 37)
  table.insert(threads, thread)
end

function init(args)
  requests = {}
  for token in io.lines(args[1]) do
    table.insert(requests, wrk.format("GET", "/c/" .. token, { Accept = args[2], Host = wrk.headers["Host"] }))
  end
  turn = first
end

function request()
  turn = turn + 1
  return requests[turn % #requests + 1]
end

-- RESULT requests microseconds p50 p99 failures; latencies in microseconds
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("RESULT %d %d %d %d %d\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
