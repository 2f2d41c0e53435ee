//! `cargo xtask serve`

use std::io::{BufRead, BufReader, ErrorKind};
use std::net::TcpListener;
use std::process::{ExitCode, Stdio};

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::{site, tools};

/// Where to serve.
pub struct Options {
    /// A port of this machine.
    pub port: u16,
    /// The folder of the address, as on a host that has other pages too: `/some/folder/`.
    pub base: String,
}

impl Default for Options {
    fn default() -> Self {
        Self { port: 8080, base: "/".to_owned() }
    }
}

/// Installs, builds and serves, until Ctrl-C.
pub fn run(project: &Project, options: &Options) -> Result<ExitCode> {
    // Before minutes of compiling, not after.
    check_port(options.port)?;
    let tools = tools::for_build(project)?;
    site::ensure(project, &tools)?;

    let base = match options.base.trim_matches('/') {
        "" => "/".to_owned(),
        folder => format!("/{folder}/"),
    };
    let mut server = project.command("node");
    server.args(["xtask/node/server.mjs", "--dir", "dist", "--base", &base]);
    server.args(["--port", &options.port.to_string()]);
    server.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut server = server.spawn().context("node could not be started")?;
    // The server ends when its input does, so it cannot outlive this program. (`wait` would close it.)
    let _open = server.stdin.take();
    let stdout = server.stdout.take().context("the server has no output")?;
    let mut address = String::new();
    BufReader::new(stdout).read_line(&mut address).context("the server does not answer")?;
    if !address.is_empty() {
        println!("\nTenfold is at {}  (Ctrl-C stops it)", address.trim());
    }
    let status = server.wait().context("the server cannot be waited for")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn check_port(port: u16) -> Result<()> {
    match TcpListener::bind(("127.0.0.1", port)) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            let other = if port == 8080 { 8081 } else { 8080 };
            bail!(
                "Port {port} of this machine is in use. Stop what uses it, or choose another one: \
                 cargo xtask serve --port {other}"
            )
        }
        Err(error) => bail!("Port {port} of this machine cannot be used: {error}."),
    }
}
