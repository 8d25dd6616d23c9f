using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .tour),
    # Without this a worker reaches only the public internet, and the mock is on this machine.
    (name = "internet", network = (allow = ["local"])),
  ],
);

const tour :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2026-11-01",
);
